package org.lanzarote.monitoring.analysis.source;

import java.util.List;
import org.lanzarote.monitoring.preparation.question.Item;

/** What answers are looked for, checked: the round, the Parties, the questions, and what an answer must give and contain. */
public record Criteria(int round, List<String> codes, List<String> numbers, String value, String text) {

    /** The most characters that an entry can be asked to contain. */
    static final int LONGEST = 200;

    static Criteria of(int round, List<String> codes, List<Item> questions, String value, String text) {
        return new Criteria(round, codes, questions.stream().map(Item::number).toList(), value, text);
    }

    /** The codes of the Parties, for a query. */
    String[] parties() {
        return codes.toArray(String[]::new);
    }

    /** The numbers of the questions, for a query. */
    String[] questions() {
        return numbers.toArray(String[]::new);
    }
}
