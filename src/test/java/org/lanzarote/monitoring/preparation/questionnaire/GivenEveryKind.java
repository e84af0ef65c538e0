package org.lanzarote.monitoring.preparation.questionnaire;

import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;

/** Given a launched round whose questionnaire has a question of every kind, and conditions on some. */
public final class GivenEveryKind {

    public static final String SCHEMA = GivenQuestionnaires.VERSIONS + "/1/schema";

    private GivenEveryKind() {}

    public static void launched(String... parties) {
        Moment.given("every kind for " + List.of(parties), () -> {
            GivenRounds.prepared();
            GivenRounds.withRoster(parties);
            var tag = GivenQuestionnaires.draft(GivenQuestionnaires.wish(questions()))
                    .statusCode(201)
                    .extract()
                    .header("ETag");
            GivenQuestionnaires.publish("1", tag);
            GivenRounds.launch();
        });
    }

    /** A reply to it that lacks nothing, with an answer of every kind but files. */
    public static Map<String, Object> completeReply() {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("1.1", answer("value", "YES", "text", "Since 2024"));
        answers.put("2.1", answer("value", "OTHER", "other", "A bailiff"));
        answers.put("2.2", answer("values", List.of("POLICE", "OTHER"), "other", "A school"));
        answers.put("3", answer("text", "Ministry of Justice"));
        answers.put("4", answer("number", 12.25));
        answers.put("5", answer("number", 2024));
        answers.put("6", answer("date", "2024-02-29"));
        answers.put(
                "7", answer("rows", List.of(Map.of("year", 2020, "what", "A law", "sum", 1.5, "since", "2020-01-01"))));
        answers.put("8", answer("references", List.of(Map.of("title", "A law", "url", "https://www.example.org/law"))));
        answers.put("10", answer("value", "PARTLY"));
        return new HashMap<>(Map.of("questionnaireVersion", 1, "answers", answers));
    }

    /** An answer with these fields and their values, in English. */
    public static Map<String, Object> answer(Object... fields) {
        var answer = new HashMap<String, Object>(Map.of("text", "", "language", "EN"));
        answer.putAll(fields(fields));
        return answer;
    }

    /** A question of every kind, with conditions on some. */
    public static List<Map<String, Object>> questions() {
        return List.of(
                question("1", "GROUP", "II"),
                with(question("1.1", "YES_NO", "II"), "explanation", "REQUIRED"),
                with(question("1.2", "TEXT", "II"), "maxLength", 20, "showWhen", when("1.1", "IS", "NO")),
                with(question("2", "GROUP", "II"), "showWhen", when("1.1", "IS", "YES")),
                with(
                        optional("2.1", "SINGLE_CHOICE"),
                        "options",
                        options(true),
                        "requiredWhen",
                        when("4", "AT_LEAST", "10")),
                with(optional("2.2", "MULTIPLE_CHOICE"), "options", options(true)),
                with(question("3", "SHORT_TEXT", "II"), "maxLength", 30),
                with(question("4", "NUMBER", "II"), "figure", fields("min", 0, "max", 1000, "decimals", 2)),
                with(optional("5", "YEAR"), "figure", fields("min", 2000)),
                optional("6", "DATE"),
                with(optional("7", "TABLE"), "table", fields("maxRows", 2, "columns", columns())),
                optional("8", "LINKS"),
                optional("9", "FILES"),
                optional("10", "YES_NO_PARTLY"),
                with(question("11", "TEXT", "II"), "audiences", List.of("STAKEHOLDER")));
    }

    private static List<Map<String, Object>> columns() {
        return List.of(
                with(column("year", "YEAR"), "required", true),
                column("what", "SHORT_TEXT"),
                with(column("sum", "NUMBER"), "figure", fields("decimals", 1)),
                column("since", "DATE"),
                column("done", "YES_NO"),
                with(column("sort", "SINGLE_CHOICE"), "options", options(false)));
    }

    private static Map<String, Object> column(String key, String kind) {
        return fields("key", key, "label", text(key), "kind", kind, "required", false);
    }

    private static Map<String, Object> optional(String number, String kind) {
        var question = with(question(number, kind, "II"), "required", false);
        question.remove("explanation");
        return question;
    }

    private static Map<String, Object> options(boolean other) {
        var choices = List.of(
                fields("key", "POLICE", "label", text("Police")), fields("key", "COURT", "label", text("Court")));
        return fields("choices", choices, "other", other);
    }

    private static Map<String, Object> when(String question, String operator, String value) {
        return fields(
                "match", "ALL", "tests", List.of(fields("question", question, "operator", operator, "value", value)));
    }

    private static Map<String, Object> with(Map<String, Object> thing, Object... more) {
        thing.putAll(fields(more));
        return thing;
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new HashMap<String, Object>();
        var pairs = Arrays.asList(namesAndValues).iterator();
        while (pairs.hasNext()) {
            fields.put((String) pairs.next(), pairs.next());
        }
        return fields;
    }
}
