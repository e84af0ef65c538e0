package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/**
 * The JSON Schema of conditions on a reply's answers. A missing answer counts as none, like that of a hidden
 * question.
 */
final class ConditionSchema {

    private final Items items;

    ConditionSchema(Items items) {
        this.items = items;
    }

    /** The schema that holds when the condition holds. */
    ObjectNode of(Condition condition) {
        var parts = Stream.concat(
                condition.tests().stream().map(this::of),
                condition.within().stream().map(this::of));
        return Schemas.joined(condition.match() == Match.ALL ? "allOf" : "anyOf", parts.toList());
    }

    private ObjectNode of(AnswerCriterion test) {
        var asked = new AnswerSchema(items.find(test.question()).orElseThrow());
        var answered = Schemas.has(test.question(), asked.given());
        return switch (test.operator()) {
            case ANSWERED -> answered;
            case NOT_ANSWERED -> Schemas.not(answered);
            case IS -> Schemas.has(test.question(), asked.names(test.wanted()));
            case IS_NOT -> answered.setAll(Schemas.not(Schemas.has(test.question(), asked.names(test.wanted()))));
            case AT_LEAST -> bound(test, "minimum");
            case AT_MOST -> bound(test, "maximum");
        };
    }

    private static ObjectNode bound(AnswerCriterion test, String bound) {
        return Schemas.has(test.question(), Schemas.has("number", Schemas.any().put(bound, test.bound())));
    }
}
