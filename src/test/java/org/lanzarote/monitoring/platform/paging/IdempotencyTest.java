package org.lanzarote.monitoring.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

@QuarkusTest
class IdempotencyTest {

    private static final String KEY = "0190c1d2-a-test";
    private static final String VERSIONS = "/rounds/2/questionnaire/versions";

    private static final Map<String, Object> SUBMISSION = Map.of(
            "kind",
            "NGO",
            "language",
            "EN",
            "answers",
            List.of(Map.of("question", "9.1", "text", "What we saw")),
            "comments",
            List.of());

    @Test
    void sameKeyAndBodyGiveTheSameAnswerAndOneThing() {
        GivenRounds.prepared();

        var first = draft("1");
        var again = draft("1");

        first.then().statusCode(201);
        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        secretariat().get(VERSIONS).then().body("items.version", contains(1));
    }

    @Test
    void withoutAKeyEachSendingCreates() {
        GivenRounds.prepared();

        secretariat().body(questionnaire("1")).post(VERSIONS).then().statusCode(201);
        secretariat().body(questionnaire("1")).post(VERSIONS).then().statusCode(201);
        secretariat().get(VERSIONS).then().body("items.version", contains(1, 2));
    }

    @Test
    void keyWithAnotherBodyIsRefused() {
        GivenRounds.prepared();
        draft("1").then().statusCode(201);

        draft("2").then().statusCode(422).body("type", equalTo("/problems/key-reused"));
        secretariat().get(VERSIONS).then().body("items.version", contains(1));
    }

    @Test
    void keyOfAnotherOperationIsAnotherKey() {
        prepare(2).then().statusCode(201);
        draft("1").then().statusCode(201);

        secretariat().get("/rounds").then().body("items", hasSize(1));
        secretariat().get(VERSIONS).then().body("items", hasSize(1));
    }

    @Test
    void keyOfAnotherCallerIsAnotherKey() {
        GivenRounds.launched("FRA");

        var one = submission(stakeholder());
        var other = submission(secondStakeholder());

        one.then().statusCode(201);
        other.then().statusCode(201);
        assertThat(other.<String>path("id")).isNotEqualTo(one.path("id"));
        assertThat(submission(stakeholder()).<String>path("id")).isEqualTo(one.path("id"));
    }

    @Test
    void refusedCreationLeavesTheKeyFree() {
        GivenRounds.prepared();
        draft("1.1").then().statusCode(422).body("type", equalTo("/problems/invalid"));
        draft("x").then().statusCode(422).body("type", equalTo("/problems/invalid"));

        draft("1").then().statusCode(201).body("id", equalTo("1"));
    }

    @Test
    void duplicateLeavesTheKeyFree() {
        GivenRounds.prepared();
        prepare(2).then().statusCode(409);

        prepare(3).then().statusCode(201);
    }

    @Test
    void sendingsAtOnceCreateOneThing() throws Exception {
        GivenRounds.prepared();
        Callable<Response> sending = () -> draft("1");

        var answers = AtOnce.send(Collections.nCopies(4, sending));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .containsOnly(answers.get(0).header("Location"));
        secretariat().get(VERSIONS).then().body("items.version", contains(1));
    }

    /** Who reads the database cannot try out which of some likely bodies it was. */
    @Test
    void whatIsKeptOfABodyIsNoPlainDigestAndNeverTheSame() throws Exception {
        GivenRounds.launched("FRA");
        submission(stakeholder()).then().statusCode(201);
        submission(secondStakeholder()).then().statusCode(201);

        var digests = digests();
        assertThat(digests).hasSize(2).doesNotHaveDuplicates().allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        assertThat(digests).doesNotContain(plainDigest(new ObjectMapper().writeValueAsBytes(SUBMISSION)));
    }

    @Test
    void keyHasABoundedLength() {
        secretariat()
                .header("Idempotency-Key", "k".repeat(201))
                .body(GivenRounds.wish())
                .post("/rounds")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-parameter"));
        secretariat()
                .header("Idempotency-Key", "k".repeat(200))
                .body(GivenRounds.wish())
                .post("/rounds")
                .then()
                .statusCode(201);
    }

    @Test
    void keyOpensNothingToThoseWhoMayNotCreate() {
        GivenRounds.prepared();
        draft("1").then().statusCode(201);

        keyed(nobody()).body(questionnaire("1")).post(VERSIONS).then().statusCode(401);
        keyed(stakeholder()).body(questionnaire("1")).post(VERSIONS).then().statusCode(403);
    }

    private static List<String> digests() throws SQLException {
        var digests = new ArrayList<String>();
        try (var connection = Owner.connect();
                var question = connection.createStatement();
                var rows = question.executeQuery("select digest from idempotency_record")) {
            while (rows.next()) {
                digests.add(rows.getString(1));
            }
        }
        return digests;
    }

    private static String plainDigest(byte[] body) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    }

    private static RequestSpecification keyed(RequestSpecification asking) {
        return asking.header("Idempotency-Key", KEY);
    }

    private static Response prepare(int round) {
        return keyed(secretariat()).body(new HashMap<>(GivenRounds.wish(round))).post("/rounds");
    }

    private static Response draft(String question) {
        return keyed(secretariat()).body(questionnaire(question)).post(VERSIONS);
    }

    private static Map<String, Object> questionnaire(String question) {
        return GivenQuestionnaires.wish(List.of(GivenRounds.question(question, "TEXT", "I")));
    }

    private static Response submission(RequestSpecification asking) {
        return keyed(asking).body(SUBMISSION).post("/rounds/2/stakeholder-submissions");
    }
}
