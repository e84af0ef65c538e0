package org.lanzarote.monitoring.outcome.cutting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
public final class CutHere {

    private final List<CutWords> cited;
    private final List<CutWords> others;

    /** What is left of each text that was looked through. */
    private final Map<String, String> left = new HashMap<>();

    private CutHere(List<CutWords> cited, List<CutWords> others) {
        this.cited = cited;
        this.others = others;
    }

    /** Divides words by whether the source of each is cited. */
    static CutHere of(List<CutWords> cuts, List<Boolean> areCited) {
        List<CutWords> cited = new ArrayList<>();
        List<CutWords> others = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            (areCited.get(i) ? cited : others).add(cuts.get(i));
        }
        return new CutHere(cited, others);
    }

    String cut(String text) {
        return left.computeIfAbsent(text, this::lookedThrough);
    }

    private String lookedThrough(String text) {
        var letters = new TextLetters(text);
        return left(
                text,
                cited.stream().filter(one -> one.mayStandIn(letters, true)).toList(),
                others.stream().filter(one -> one.mayStandIn(letters, false)).toList());
    }

    private static String left(String text, List<CutWords> cited, List<CutWords> others) {
        if (cited.isEmpty() && others.isEmpty()) {
            return text;
        }
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
