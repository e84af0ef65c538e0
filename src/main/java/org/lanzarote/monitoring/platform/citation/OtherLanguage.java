package org.lanzarote.monitoring.platform.citation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.LabelMarks;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.platform.text.TextPlace;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/**
 * The rule of a text in the other language. It has the footnotes of the text that it translates, each once, and says those
 * again that are words: explanations, and documents whose title it gives. It cites nothing itself.
 */
public final class OtherLanguage {

    private static final KnownTargets NONE = new KnownTargets(Map.of(), Map.of(), Map.of(), Instant.EPOCH);

    private OtherLanguage() {}

    /** Takes the words of a translation, or reports what is wrong with them. */
    public static void write(
            CitedText target,
            TextWithCitations words,
            TextWithCitations original,
            Set<Slot> slots,
            KnownTargets known,
            TextPlace place) {
        take(target, words, slots, known, place);
        Marks.compare(words.markdown(), original, place);
        LabelMarks.compare(words.markdown(), original.markdown(), place);
        takeFootnotes(target, words, original, place);
    }

    /** Takes the words of a translation of an earlier wording, which may have had other footnotes. */
    public static void keep(
            CitedText target, TextWithCitations words, Set<Slot> slots, KnownTargets known, TextPlace place) {
        take(target, words, slots, known, place);
        takeFootnotes(target, words, words, place);
    }

    private static void take(
            CitedText target, TextWithCitations words, Set<Slot> slots, KnownTargets known, TextPlace place) {
        var markdown = place.pointer() + "/markdown";
        target.markdown = known.stored(words.markdown(), target::name, markdown, place.violations());
        LabelMarks.check(words.markdown(), markdown, place.violations());
        new MarkupCheck(place.violations()).check(words.markdown(), markdown);
        Slot.check(words.markdown(), slots, markdown, place.violations());
    }

    private static void takeFootnotes(
            CitedText target, TextWithCitations words, TextWithCitations original, TextPlace place) {
        var kinds = original.citations().stream().collect(toMap(Citation::mark, Citation::kind, (one, same) -> one));
        var worded = new HashSet<String>();
        for (int i = 0; i < words.citations().size(); i++) {
            var citation = words.citations().get(i);
            var at = place.at("/citations/" + i);
            if (citation.kind().hasTargets()
                    || kinds.get(citation.mark()) != citation.kind()
                    || !worded.add(citation.mark())) {
                place.violations()
                        .add(at.pointer() + "/mark", CitationMessage.FOOTNOTE_NOT_WORDS.with(citation.mark()));
            } else {
                target.lines.addAll(CitationLine.of(citation, NONE, at));
            }
        }
        for (var citation : original.citations()) {
            place.violations()
                    .require(
                            citation.kind() != CitationKind.EXPLANATION || worded.contains(citation.mark()),
                            place.pointer() + "/citations",
                            CitationMessage.EXPLANATION_UNTRANSLATED.with(citation.mark()));
        }
    }

    /** A text as it reads in the other language: with all that it cites itself, in the words of its translation. */
    public static CurrentText of(CurrentText original, CurrentText translation) {
        var words = translation.text().citations().stream().collect(toMap(Citation::mark, identity()));
        var citations = original.text().citations().stream()
                .map(citation -> worded(citation, words.get(citation.mark())))
                .toList();
        return new CurrentText(
                new TextWithCitations(translation.text().markdown(), citations),
                original.links(),
                original.sources(),
                original.findings(),
                original.targets());
    }

    private static Citation worded(Citation own, @Nullable Citation words) {
        return words == null
                ? own
                : new Citation(
                        own.mark(),
                        own.kind(),
                        own.targets(),
                        said(words.document(), own.document()),
                        said(words.locator(), own.locator()),
                        own.url(),
                        said(words.text(), own.text()),
                        own.quotation());
    }

    private static @Nullable String said(@Nullable String words, @Nullable String own) {
        return words == null ? own : words;
    }
}
