package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.platform.language.Language;

/** The JSON Schema of an answer to one question: what {@link AnswerCheck} accepts, with no part missing. */
final class AnswerSchema {

    private final Item item;

    AnswerSchema(Item item) {
        this.item = item;
    }

    /** The schema of any answer that may be sent, including one that says nothing. */
    ObjectNode fitting(Language authentic) {
        var answer = Schemas.any().put("title", item.text().in(authentic, authentic));
        if (item.guidance() != null) {
            answer.put("description", item.guidance().in(authentic, authentic));
        }
        answer.setAll(Schemas.closed(fields(authentic), List.of()));
        Schemas.require(
                answer,
                Schemas.ifThen(Schemas.has("text", TextSchema.notBlank()), Schemas.has("language", Schemas.any())));
        if (item.explanation() == Explanation.REQUIRED) {
            Schemas.require(answer, Schemas.ifThen(given(), Schemas.has("text", TextSchema.notBlank())));
        }
        if (takesOther()) {
            Schemas.require(answer, other());
        }
        return answer;
    }

    /** The schema of what {@link GivenAnswer#answers} counts as an answer. */
    ObjectNode given() {
        var field = field();
        return switch (item.kind()) {
            case SHORT_TEXT, TEXT -> Schemas.has(field, TextSchema.notBlank());
            case MULTIPLE_CHOICE, TABLE, LINKS, FILES ->
                Schemas.has(field, Schemas.any().put("minItems", 1));
            default -> Schemas.has(field, Schemas.any());
        };
    }

    /** The schema of an answer that names this key or is the key. */
    ObjectNode names(String key) {
        var named = Schemas.any().put("const", key);
        if (item.kind() == AnswerKind.MULTIPLE_CHOICE) {
            var contains = Schemas.any();
            contains.set("contains", named);
            return Schemas.has(field(), contains);
        }
        return Schemas.has(field(), named);
    }

    private Map<String, ObjectNode> fields(Language authentic) {
        Map<String, ObjectNode> fields = new LinkedHashMap<>();
        fields.put("kind", Schemas.any().put("const", item.kind().name()));
        if (!item.kind().isText()) {
            fields.put(field(), asked(authentic));
        }
        if (takesOther()) {
            fields.put("other", TextSchema.filled(AnswerCheck.LONGEST_OTHER));
        }
        fields.put("text", text());
        fields.put(
                "language",
                Schemas.keys(Arrays.stream(Language.values()).map(Enum::name).toList()));
        return fields;
    }

    private String field() {
        return switch (item.kind()) {
            case GROUP -> throw new IllegalStateException("A group takes no answer");
            case YES_NO, YES_NO_PARTLY, SINGLE_CHOICE -> "value";
            case MULTIPLE_CHOICE -> "values";
            case SHORT_TEXT, TEXT -> "text";
            case NUMBER, YEAR -> "number";
            case DATE -> "date";
            case TABLE -> "rows";
            case LINKS -> "references";
            case FILES -> "files";
        };
    }

    private ObjectNode asked(Language authentic) {
        return switch (item.kind()) {
            case MULTIPLE_CHOICE ->
                Schemas.list(Schemas.keys(item.keys()), item.keys().size()).put("uniqueItems", true);
            case NUMBER, YEAR -> CellSchema.number(item.takes());
            case DATE -> TextSchema.day();
            case TABLE -> CellSchema.rows(item.columns(), authentic);
            case LINKS -> Schemas.list(reference(), AnswerCheck.MOST_ENTRIES);
            case FILES -> Schemas.list(TextSchema.uuid(), AnswerCheck.MOST_ENTRIES);
            default -> Schemas.keys(item.keys());
        };
    }

    private ObjectNode text() {
        return switch (item.kind()) {
            case TEXT -> TextSchema.text(item.longest());
            case SHORT_TEXT -> TextSchema.line(TextSchema.text(item.longest()));
            default -> item.explanation() == null ? TextSchema.blank(item.longest()) : TextSchema.text(item.longest());
        };
    }

    private boolean takesOther() {
        return item.options() != null && item.options().other();
    }

    private ObjectNode other() {
        var rule = Schemas.ifThen(names(AnswerSet.OTHER), Schemas.has("other", Schemas.any()));
        rule.set("else", Schemas.lacks("other"));
        return rule;
    }

    private static ObjectNode reference() {
        Map<String, ObjectNode> fields = new LinkedHashMap<>();
        fields.put("title", TextSchema.filled(Reference.LONGEST_TITLE));
        fields.put("url", TextSchema.address(Reference.LONGEST_URL));
        return Schemas.closed(fields, List.of("title"));
    }
}
