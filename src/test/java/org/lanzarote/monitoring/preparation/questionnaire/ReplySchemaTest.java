package org.lanzarote.monitoring.preparation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.SCHEMA;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.answer;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind.completeReply;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has the JSON Schema of a version knows offline whether a reply to it is complete. */
@QuarkusTest
class ReplySchemaTest {

    private static final String ANSWERS = "/rounds/2/replies/FRA/answers";

    @BeforeEach
    void aRoundWithEveryKindOfQuestion() {
        GivenEveryKind.launched("FRA");
    }

    @Test
    void schemaSaysWhatItIsOf() {
        nobody().get(SCHEMA)
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .body("$schema", equalTo("https://json-schema.org/draft/2020-12/schema"))
                .body("$id", equalTo(SCHEMA))
                .body("title", equalTo("A questionnaire"))
                .body("properties.answers.properties.'1.1'.title", equalTo("What of 1.1?"))
                .body("properties.answers.properties", not(hasKey("11")));
        nobody().queryParam("audience", "STAKEHOLDER")
                .get(SCHEMA)
                .then()
                .body("$id", equalTo(SCHEMA + "?audience=STAKEHOLDER"))
                .body("properties.answers.properties", hasKey("11"));
        nobody().queryParam("audience", "PRESS").get(SCHEMA).then().statusCode(400);
        nobody().get(GivenQuestionnaires.VERSIONS + "/2/schema").then().statusCode(404);
    }

    @Test
    void completeReplyIsAcceptedAsSentAndAsRead() {
        assertThat(wrong(json(completeReply()))).isEmpty();

        var tag = focalPoint("FRA").get(ANSWERS).header("ETag");
        focalPoint("FRA")
                .header("If-Match", tag)
                .body(completeReply())
                .put(ANSWERS)
                .then()
                .statusCode(204);
        assertThat(wrong(focalPoint("FRA").get(ANSWERS).asString())).isEmpty();
    }

    @Test
    void otherCompleteRepliesAreAcceptedToo() {
        assertThat(wrong(with("2.1", answer("value", "POLICE")))).isEmpty();
        assertThat(wrong(with("3", answer("text", "\uD83D\uDE00".repeat(30))))).isEmpty();
        assertThat(wrong(with("4", answer("number", 3)))).isEmpty();
        assertThat(wrong(with("7", answer("rows", List.of())))).isEmpty();
        assertThat(wrong(with("8", answer("references", List.of(Map.of("title", "A book"))))))
                .isEmpty();
        var otherwise = Map.of(
                "1.1", answer("value", "NO", "text", "Not yet"),
                "1.2", answer("text", "No money"),
                "3", answer("text", "Ministry"),
                "4", answer("number", 10));
        assertThat(wrong(json(Map.of("questionnaireVersion", 1, "answers", otherwise))))
                .isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("1.1", answer("value", "YES", "text", " \u2003\n"), "/answers/1.1/text"),
                arguments("1.1", Map.of("value", "YES", "text", "In no language"), "/answers/1.1"),
                arguments("1.2", answer("text", "Hidden"), "/answers/1.2"),
                arguments("2.1", answer(), "/answers/2.1"),
                arguments("2.1", answer("value", "OTHER"), "/answers/2.1"),
                arguments("2.1", answer("value", "POLICE", "other", "And?"), "/answers/2.1/other"),
                arguments("2.2", answer("values", List.of("COURT", "COURT")), "/answers/2.2/values"),
                arguments("2.2", answer("values", List.of("COURT", "KING")), "/answers/2.2/values/1"),
                arguments("3", answer("text", ""), "/answers/3/text"),
                arguments("3", answer("text", "Two\nlines"), "/answers/3/text"),
                arguments("3", answer("text", "\uD83D\uDE00".repeat(31)), "/answers/3/text"),
                arguments("3", answer("text", "A", "value", "YES"), "/answers/3"),
                arguments("4", answer("number", 10.005), "/answers/4/number"),
                arguments("4", answer("number", 1000.5), "/answers/4/number"),
                arguments("4", answer("number", "12"), "/answers/4/number"),
                arguments("5", answer("number", 1999), "/answers/5/number"),
                arguments("5", answer("number", 2000.5), "/answers/5/number"),
                arguments("6", answer("date", "2023-02-29"), "/answers/6/date"),
                arguments("6", answer("date", "2023-02-28\n"), "/answers/6/date"),
                arguments("7", answer("rows", List.of(Map.of("what", "No year"))), "/answers/7/rows/0"),
                arguments("7", answer("rows", List.of(Map.of("year", 2020, "sum", 0.25))), "/answers/7/rows/0/sum"),
                arguments("7", answer("rows", List.of(Map.of("year", 2020, "sort", "KING"))), "/answers/7/rows/0/sort"),
                arguments("7", answer("rows", List.of(Map.of("year", 2020, "more", 1))), "/answers/7/rows/0"),
                arguments("7", answer("rows", Collections.nCopies(3, Map.of("year", 2020))), "/answers/7/rows"),
                arguments("8", answer("references", List.of(Map.of("title", " "))), "/answers/8/references/0/title"),
                arguments("9", answer("files", List.of("no-key")), "/answers/9/files/0"),
                arguments("10", answer("value", "NO", "text", "No text is asked for"), "/answers/10/text"),
                arguments("11", answer("text", "Not asked of a State"), "/answers"),
                arguments("99", answer(), "/answers"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenReplyIsRejectedWhereItIsBroken(String question, Map<String, Object> answer, String pointer) {
        assertThat(wrong(with(question, answer))).containsOnly(pointer);
    }

    @Test
    void whatNoLongerShowsIsRejectedWithTheAnswerThatHidesIt() {
        assertThat(wrong(with("1.1", answer("value", "PERHAPS", "text", "Because"))))
                .containsOnly("/answers/1.1/value", "/answers/2.1", "/answers/2.2");
        assertThat(wrong(with("1.1", answer("text", "Neither yes nor no"))))
                .containsOnly("/answers/1.1", "/answers/2.1", "/answers/2.2");
        assertThat(wrong(with("1.1", answer("value", "NO", "text", "No money"))))
                .containsOnly("/answers", "/answers/2.1", "/answers/2.2");
    }

    @Test
    void whatIsMissingIsRejectedWhereItShouldStand() {
        assertThat(wrong(without("3"))).containsOnly("/answers");
        assertThat(wrong(without("2.1"))).containsOnly("/answers");
        var reply = completeReply();
        reply.put("questionnaireVersion", 2);
        assertThat(wrong(json(reply))).containsOnly("/questionnaireVersion");
        reply.put("questionnaireVersion", 1);
        reply.put("comment", "More");
        assertThat(wrong(json(reply))).containsOnly("");
    }

    /** Where a validator of another maker finds something wrong. */
    private static List<String> wrong(String reply) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(nobody().get(SCHEMA).asString(), InputFormat.JSON)
                .validate(reply, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation().toString())
                .toList();
    }

    private static String with(String question, Map<String, Object> answer) {
        var reply = completeReply();
        answers(reply).put(question, answer);
        return json(reply);
    }

    private static String without(String question) {
        var reply = completeReply();
        answers(reply).remove(question);
        return json(reply);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(Map<String, Object> reply) {
        return (Map<String, Object>) Objects.requireNonNull(reply.get("answers"));
    }

    private static String json(Map<String, Object> reply) {
        try {
            return new ObjectMapper().writeValueAsString(reply);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
