package org.lanzarote.monitoring.outcome.cutting;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;
import org.lanzarote.monitoring.replies.withholding.TranslatedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** The words that go from a text, by whether it cites their source. */
public record CutHere(List<CutWords> cited, List<CutWords> others) {

    static CutHere of(List<CutWords> cuts, Predicate<CutSource> cited) {
        return new CutHere(
                cuts.stream().filter(one -> cited.test(one.source())).toList(),
                cuts.stream().filter(one -> !cited.test(one.source())).toList());
    }

    /** Of words that say what holds for the whole report, and cite nothing as a rule. */
    static CutHere general(List<CutWords> cuts, Predicate<CutSource> cited) {
        return new CutHere(
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

    public @Nullable String cutOrNull(@Nullable String text) {
        return text == null ? null : cut(text);
    }

    public TextWithCitations cut(TextWithCitations text) {
        return new TextWithCitations(
                cut(text.markdown()), text.citations().stream().map(this::cut).toList());
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
