package org.lanzarote.monitoring.stakeholders.copy;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lanzarote.monitoring.files.namesearch.SoughtNames;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Reference;

/** The words of answers in the order in which they are read: a name may go from one place into the next. */
final class WordsInOrder {

    private WordsInOrder() {}

    /** Whether the answer contains the words, as it is written or as it is read. */
    static boolean names(SoughtNames words, GivenAnswer answer) {
        return words.stand(answer.toString()) || words.stand(of(answer));
    }

    /** The answers one after the other. */
    static String of(Collection<GivenAnswer> answers) {
        return answers.stream().map(WordsInOrder::of).collect(joining("\n"));
    }

    /** The other answer, the rows, the titles of references and the text, and then the addresses of the references. */
    static String of(GivenAnswer answer) {
        var content = answer.content();
        List<String> lines = new ArrayList<>();
        if (content.other() != null) {
            lines.add(PrintedWords.of(content.other()));
        }
        Objects.requireNonNullElse(content.rows(), List.<Map<String, JsonNode>>of())
                .forEach(row ->
                        lines.add(row.values().stream().map(JsonNode::asText).collect(joining(" | "))));
        var references = Objects.requireNonNullElse(content.references(), List.<Reference>of());
        references.forEach(reference -> lines.add(reference.title()));
        lines.add(PrintedWords.of(answer.text()));
        for (var reference : references) {
            if (reference.url() != null) {
                lines.add(reference.url());
            }
        }
        return String.join("\n", lines);
    }
}
