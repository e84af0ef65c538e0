package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * The JSON Schema of a complete reply, with which a reply is checked without this service. For the answers together
 * it says what {@link Visibility} says, and for each what {@link AnswerSchema} says.
 */
public final class ReplySchema {

    private static final String BEYOND =
            "Besides, the service takes no HTML, no pictures, no links but to http:, https:,"
                    + " mailto:, answer: (a question) and attachment:, and no characters that are not seen, in any text.";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Items items;
    private final Language authentic;
    private final ConditionSchema conditions;

    /** The schema for the items that one audience sees, described in the authentic language. */
    public ReplySchema(Items items, Language authentic) {
        this.items = items;
        this.authentic = authentic;
        this.conditions = new ConditionSchema(items);
    }

    public ObjectNode of(String id, String title, int questionnaireVersion) {
        var schema = Schemas.any()
                .put("$schema", DIALECT)
                .put("$id", id)
                .put("title", title)
                .put("description", BEYOND);
        Map<String, ObjectNode> properties = new LinkedHashMap<>();
        properties.put("questionnaireVersion", Schemas.any().put("const", questionnaireVersion));
        properties.put("answers", answers());
        return schema.setAll(Schemas.closed(properties, properties.keySet()));
    }

    private ObjectNode answers() {
        Map<String, ObjectNode> fitting = new LinkedHashMap<>();
        items.answerable().forEach(item -> fitting.put(item.number(), new AnswerSchema(item).fitting(authentic)));
        var answers = Schemas.closed(fitting, List.of());
        items.answerable().flatMap(this::rules).forEach(rule -> Schemas.require(answers, rule));
        return answers;
    }

    /** The rules on whether the item may or must be left out; none where both are allowed. */
    private Stream<ObjectNode> rules(Item item) {
        var shown = items.showing(item).map(conditions::of).toList();
        if (shown.isEmpty()) {
            return demand(item).stream();
        }
        var rule = Schemas.any();
        rule.set("if", Schemas.joined("allOf", shown));
        demand(item).forEach(demand -> rule.set("then", demand));
        rule.set("else", Schemas.lacks(item.number()));
        return Stream.of(rule);
    }

    /** What is required of the item while it is shown: at most one rule. */
    private List<ObjectNode> demand(Item item) {
        var answered = Schemas.has(item.number(), new AnswerSchema(item).given());
        if (item.isAlwaysRequired()) {
            return List.of(answered);
        }
        return item.requiredWhen() == null
                ? List.of()
                : List.of(Schemas.ifThen(conditions.of(item.requiredWhen()), answered));
    }
}
