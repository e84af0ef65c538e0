package org.lanzarote.monitoring.outcome.edition;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;
import org.lanzarote.monitoring.replies.withholding.TranslatedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/**
 * Leaves words of a Party's answers out of what a report says, and puts the ground in their place: where the answer is cited,
 * and long ones wherever they stand, if it was asked for. Long ones are found however they are written.
 */
record CutPart(String party, List<Cut> cuts) {

    /** Words of an answer, and whether they are cut also where it is not cited. */
    record Cut(Withhold words, boolean everywhere) {}

    private static final String ANYWHERE = "";

    PartContent of(PartContent content) {
        var text = content.text();
        if (text == null) {
            return content;
        }
        var here = here(text, requireNonNullElse(content.links(), List.of()));
        var left = content.with(cut(text, here), cutOrNull(content.facts().lead(), here));
        var translation = content.translation();
        return translation == null
                        || (left.equals(content) && of(translation, here).equals(translation))
                ? left
                : left.untranslated();
    }

    TextWithCitations of(CurrentText text) {
        return cut(text.text(), here(text.text(), text.links()));
    }

    /** The beginning of a sentence that a text carries on. */
    @Nullable String of(@Nullable String lead, CurrentText text) {
        return cutOrNull(lead, here(text.text(), text.links()));
    }

    private List<Withhold> here(TextWithCitations text, List<TypedLink> links) {
        return cuts.stream()
                .filter(one -> (one.everywhere() && SearchedAnswer.isLong(passage(one.words())))
                        || cites(text, links, one.words().question()))
                .map(Cut::words)
                .toList();
    }

    /** A translation says what is taken down in words that no comparison finds, so it goes whole. */
    private static PartTranslation of(PartTranslation translation, List<Withhold> here) {
        return new PartTranslation(
                translation.language(), cut(translation.text(), here), cutOrNull(translation.lead(), here));
    }

    private static TextWithCitations cut(TextWithCitations text, List<Withhold> here) {
        return new TextWithCitations(
                cut(text.markdown(), here),
                text.citations().stream().map(citation -> of(citation, here)).toList());
    }

    private static Citation of(Citation citation, List<Withhold> here) {
        return new Citation(
                citation.mark(),
                citation.kind(),
                citation.targets(),
                cutOrNull(citation.document(), here),
                cutOrNull(citation.locator(), here),
                citation.url(),
                cutOrNull(citation.text(), here),
                citation.quotation());
    }

    private boolean cites(TextWithCitations text, List<TypedLink> links, String question) {
        var answer = party + "/" + question + "@";
        var cited = text.citations().stream()
                .filter(citation -> citation.kind() == CitationKind.ANSWER)
                .flatMap(citation -> citation.targets().stream());
        var linked = links.stream()
                .filter(link -> link.kind() == CitationKind.ANSWER)
                .map(TypedLink::target);
        return Stream.concat(cited, linked).anyMatch(target -> target.startsWith(answer));
    }

    private static @Nullable String cutOrNull(@Nullable String text, List<Withhold> here) {
        return text == null ? null : cut(text, here);
    }

    private static String cut(String text, List<Withhold> here) {
        var given = new GivenAnswer(AnswerContent.NONE, text);
        var searched = new SearchedAnswer(new TranslatedAnswer(given, List.of()));
        List<Withhold> all = new ArrayList<>();
        for (var one : here) {
            // One question stands for all: what is left out is found in the text alone.
            all.add(new Withhold(ANYWHERE, one.passage(), one.ground()));
            if (SearchedAnswer.isLong(passage(one))) {
                searched.writtenOtherwise(passage(one)).stream()
                        .map(words -> new Withhold(ANYWHERE, words, one.ground()))
                        .forEach(all::add);
            }
        }
        return new Withholding(all).publicPart(ANYWHERE, given).text();
    }

    private static String passage(Withhold one) {
        return requireNonNull(one.passage());
    }
}
