package org.lanzarote.monitoring.replies.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.replies.printing.AnswerGrid;
import org.lanzarote.monitoring.replies.printing.AnswerMarkup;
import org.lanzarote.monitoring.replies.reading.AnswerPage.AnswerPageGiven;

/** Prints what an answer gives: its values, its table, its text and what it refers to. */
final class GivenPrinting {

    private final AnsweredQuestion asked;
    private final AnswerMarkup markup;
    private final AnswerPageWords words;

    /** Of an answer to a question, with the addresses to which links to other answers lead, by their questions. */
    GivenPrinting(AnsweredQuestion asked, UnaryOperator<String> answers) {
        this.asked = asked;
        this.markup = new AnswerMarkup(answers, asked.reply() + "/attachments/");
        this.words = new AnswerPageWords(asked.language());
    }

    AnswerPageGiven print(AnswerView answer) {
        var content = content(answer);
        var values = asked.words().values(asked.item(), content);
        var grid = AnswerGrid.of(asked.item(), content.rows(), asked.words());
        var links = links(content);
        boolean nothing = values.isEmpty()
                && grid == null
                && links.isEmpty()
                && answer.text().isBlank();
        return new AnswerPageGiven(
                answer.language() == null ? null : answer.language().name().toLowerCase(Locale.ROOT),
                nothing ? List.of(words.nothing()) : values,
                grid,
                markup.html(answer.text()),
                links);
    }

    String html(String markdown) {
        return markup.html(markdown);
    }

    private List<LinkedWords> links(AnswerContent content) {
        List<LinkedWords> links = new ArrayList<>();
        if (content.references() != null) {
            content.references().forEach(reference -> links.add(new LinkedWords(reference.title(), reference.url())));
        }
        if (content.files() != null) {
            content.files()
                    .forEach(file -> links.add(new LinkedWords(
                            words.file(links.size() + 1), asked.reply() + "/attachments/" + file + "/content")));
        }
        return links;
    }

    static AnswerContent content(AnswerView answer) {
        return new AnswerContent(
                answer.value(),
                answer.values(),
                answer.other(),
                answer.number(),
                answer.date(),
                answer.rows(),
                answer.references(),
                answer.files());
    }
}
