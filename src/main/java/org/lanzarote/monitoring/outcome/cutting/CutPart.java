package org.lanzarote.monitoring.outcome.cutting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/**
 * Leaves words that were taken down out of what a report says, and puts the ground in their place: where their source is
 * cited, and long ones wherever they stand, if it was asked for. Long ones are found however they are written.
 */
public record CutPart(List<CutWords> cuts) {

    /** The words that go from a text that cites so, and from what belongs to it. */
    public CutHere in(TextWithCitations citing, List<TypedLink> links) {
        return CutHere.of(cuts, source -> source.isCited(citing, links));
    }

    /** The same of a text of the report as a whole. */
    public CutHere inGeneral(TextWithCitations citing, List<TypedLink> links) {
        return CutHere.general(cuts, source -> source.isCited(citing, links));
    }

    /** A text as it is stored, beside the one that says what it cites: itself, or the text that it translates. */
    TextWithCitations of(CurrentText citing, TextWithCitations stored) {
        return CutHere.of(cuts, source -> source.isCited(citing)).cut(stored);
    }

    /** The same of a text of the report as a whole: its introduction or its key findings. */
    TextWithCitations ofGeneral(CurrentText citing, TextWithCitations stored) {
        return CutHere.general(cuts, source -> source.isCited(citing)).cut(stored);
    }

    /** Words that belong to a text: the beginning of a sentence that it carries on, or what is proposed in its place. */
    public @Nullable String of(@Nullable String words, CurrentText text) {
        return CutHere.of(cuts, source -> source.isCited(text)).cutOrNull(words);
    }

    /** A text that is to be written, with its footnotes as they are typed. */
    public TextWithCitations of(TextWithCitations typed) {
        return CutHere.of(cuts, source -> source.isCited(typed, List.of())).cut(typed);
    }

    /** Words that cannot cite, such as titles. */
    public String others(String words) {
        return CutHere.general(cuts, source -> false).cut(words);
    }

    public BilingualText others(BilingualText words) {
        return words.each(this::others);
    }
}
