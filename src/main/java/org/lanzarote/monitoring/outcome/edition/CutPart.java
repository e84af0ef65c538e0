package org.lanzarote.monitoring.outcome.edition;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;
import org.lanzarote.monitoring.replies.withholding.TranslatedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/**
 * Leaves words that were taken down out of what a report says, and puts the ground in their place: where their source is
 * cited, and long ones wherever they stand, if it was asked for. Long ones are found however they are written.
 */
public record CutPart(List<CutWords> cuts) {

    /** The words that go from a text, by whether it cites their source. */
    private record Here(List<CutWords> cited, List<CutWords> others) {

        static Here of(List<CutWords> cuts, Predicate<CutSource> cited) {
            return new Here(
                    cuts.stream().filter(one -> cited.test(one.source())).toList(),
                    cuts.stream().filter(one -> !cited.test(one.source())).toList());
        }

        /** Of words that say what holds for the whole report, and cite nothing as a rule. */
        static Here general(List<CutWords> cuts, Predicate<CutSource> cited) {
            return new Here(
                    cuts.stream()
                            .filter(one -> one.goUncited() || cited.test(one.source()))
                            .toList(),
                    cuts.stream()
                            .filter(one -> !one.goUncited() && !cited.test(one.source()))
                            .toList());
        }

        String cut(String text) {
            var marked = new MarkedText(text);
            cited.forEach(one -> marked.cut(words -> one.in(words, true), one.mark()));
            others.forEach(one -> marked.cut(words -> one.in(words, false), one.mark()));
            var given = new GivenAnswer(AnswerContent.NONE, marked.left());
            var searched = new SearchedAnswer(new TranslatedAnswer(given, List.of()));
            var all = Stream.concat(
                            cited.stream().flatMap(one -> one.exactly(searched, true)),
                            others.stream().flatMap(one -> one.exactly(searched, false)))
                    .toList();
            return all.isEmpty()
                    ? given.text()
                    : new Withholding(all).publicPart(CutWords.ANYWHERE, given).text();
        }

        @Nullable String cutOrNull(@Nullable String text) {
            return text == null ? null : cut(text);
        }

        TextWithCitations cut(TextWithCitations text) {
            return new TextWithCitations(
                    cut(text.markdown()),
                    text.citations().stream().map(this::cut).toList());
        }

        /** An address with such words goes whole, and its mark stands in the title. */
        private Citation cut(Citation citation) {
            var url = citation.url();
            var left = cutOrNull(url);
            boolean gone = url != null && !url.equals(left);
            var document = cutOrNull(citation.document());
            return new Citation(
                    citation.mark(),
                    citation.kind(),
                    citation.targets(),
                    gone && document == null ? left : document,
                    cutOrNull(citation.locator()),
                    gone ? null : url,
                    cutOrNull(citation.text()),
                    citation.quotation());
        }
    }

    PartContent of(PartContent content) {
        var named = content.named(this::others);
        var text = content.text();
        if (text == null) {
            return named;
        }
        var links = requireNonNullElse(content.links(), List.<TypedLink>of());
        Predicate<CutSource> cited = source -> source.isCited(text, links);
        var here = content.kind().isGeneral() ? Here.general(cuts, cited) : Here.of(cuts, cited);
        var left = named.with(here.cut(text), here.cutOrNull(content.facts().lead()));
        var translation = content.translation();
        return translation == null
                        || (left.equals(content) && of(translation, here).equals(translation))
                ? left
                : left.untranslated();
    }

    /** A translation says what is taken down in words that no comparison finds, so it goes whole. */
    private static PartTranslation of(PartTranslation translation, Here here) {
        return new PartTranslation(
                translation.language(), here.cut(translation.text()), here.cutOrNull(translation.lead()));
    }

    /** A text as it is stored, beside the one that says what it cites: itself, or the text that it translates. */
    TextWithCitations of(CurrentText citing, TextWithCitations stored) {
        return Here.of(cuts, source -> source.isCited(citing)).cut(stored);
    }

    /** The same of a text of the report as a whole: its introduction or its key findings. */
    TextWithCitations ofGeneral(CurrentText citing, TextWithCitations stored) {
        return Here.general(cuts, source -> source.isCited(citing)).cut(stored);
    }

    /** Words that belong to a text: the beginning of a sentence that it carries on, or what is proposed in its place. */
    public @Nullable String of(@Nullable String words, CurrentText text) {
        return Here.of(cuts, source -> source.isCited(text)).cutOrNull(words);
    }

    /** A text that is to be written, with its footnotes as they are typed. */
    public TextWithCitations of(TextWithCitations typed) {
        return Here.of(cuts, source -> source.isCited(typed, List.of())).cut(typed);
    }

    /** Words that cannot cite, such as titles. */
    public String others(String words) {
        return Here.general(cuts, source -> false).cut(words);
    }

    public BilingualText others(BilingualText words) {
        return words.each(this::others);
    }
}
