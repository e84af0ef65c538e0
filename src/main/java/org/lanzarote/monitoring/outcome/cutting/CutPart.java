package org.lanzarote.monitoring.outcome.cutting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/**
 * Leaves words that were taken down out of what a report says, and puts the ground in their place: where their source is
 * cited, and long ones wherever they stand, if it was asked for. Long ones are found however they are written. Each text is looked
 * through once, however many copies say it.
 */
public final class CutPart {

    private final List<CutWords> cuts;
    private final Map<List<Boolean>, CutHere> here = new HashMap<>();

    CutPart(List<CutWords> cuts) {
        this.cuts = cuts;
    }

    boolean isEmpty() {
        return cuts.isEmpty();
    }

    /** The words that go from a text that cites so, and from what belongs to it. */
    public CutHere in(TextWithCitations citing, List<TypedLink> links) {
        return where(one -> one.source().isCited(citing, links));
    }

    /** The same of a text of the report as a whole. */
    public CutHere inGeneral(TextWithCitations citing, List<TypedLink> links) {
        return where(one -> one.goUncited() || one.source().isCited(citing, links));
    }

    /** A text as it is stored, beside the one that says what it cites: itself, or the text that it translates. */
    TextWithCitations of(CurrentText citing, TextWithCitations stored) {
        return where(one -> one.source().isCited(citing)).cut(stored);
    }

    /** The same of a text of the report as a whole: its introduction or its key findings. */
    TextWithCitations ofGeneral(CurrentText citing, TextWithCitations stored) {
        return where(one -> one.goUncited() || one.source().isCited(citing)).cut(stored);
    }

    /** Words that belong to a text: the beginning of a sentence that it carries on, or what is proposed in its place. */
    public @Nullable String of(@Nullable String words, CurrentText text) {
        return where(one -> one.source().isCited(text)).cutOrNull(words);
    }

    /** A text that is to be written, with its footnotes as they are typed. */
    public TextWithCitations of(TextWithCitations typed) {
        return in(typed, List.of()).cut(typed);
    }

    /** Words that cannot cite, such as titles. */
    public String others(String words) {
        return where(CutWords::goUncited).cut(words);
    }

    public BilingualText others(BilingualText words) {
        return words.each(this::others);
    }

    private CutHere where(Predicate<CutWords> cited) {
        return here.computeIfAbsent(cuts.stream().map(cited::test).toList(), pattern -> CutHere.of(cuts, pattern));
    }
}
