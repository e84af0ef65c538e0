package org.lanzarote.monitoring.replies.delegation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.files.attachment.GivenAttachments.ATTACHMENT;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.DELEGATIONS;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.REPLY;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.account;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.change;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.delegate;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.give;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.handBack;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.post;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.read;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.returned;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.save;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.tag;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.takeBack;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.outOfContract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Owner;

/** A delegation has a day by which it is due, and goes from hand to hand. */
@QuarkusTest
class DelegationStateTest {

    @BeforeEach
    void round() {
        GivenRounds.launched("FRA", "DEU");
    }

    @Test
    void givenWorkIsInProgressOnceAnAnswerIsSaved() {
        var id = give("9", "1");
        read(focalPoint("FRA"), id)
                .body("state", equalTo("GIVEN"))
                .body("answered", equalTo(0))
                .body("questions", equalTo(3))
                .body("permittedActions", contains("CHANGE", "TAKE_BACK"));

        save("9.1").then().statusCode(200);

        read(focalPoint("FRA"), id).body("state", equalTo("IN_PROGRESS")).body("answered", equalTo(1));
        read(delegate(), id).body("state", equalTo("IN_PROGRESS")).body("permittedActions", contains("HAND_BACK"));
    }

    @Test
    void delegateReadsItsOwnDelegationWithDayAndWord() {
        var id = post(Map.of(
                        "account",
                        account("FRA", "DELEGATE"),
                        "sections",
                        List.of("9"),
                        "dueOn",
                        "2027-03-15",
                        "note",
                        "Figures of 2026, please"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        delegate()
                .get(DELEGATIONS)
                .then()
                .statusCode(200)
                .body("id", contains(id))
                .body("dueOn", contains("2027-03-15"))
                .body("note", contains("Figures of 2026, please"))
                .body("overdue", contains(false));
        as("delegate-deu").get(DELEGATIONS).then().statusCode(404);
        as("delegate-deu").get(DELEGATIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void handedBackIsReadAndNotSavedTo() {
        var id = give("9");

        handBack(id, Map.of("note", "All but the last figure")).then().statusCode(204);

        save("9.1").then().statusCode(409).body("type", equalTo("/problems/delegation-handed-back"));
        delegate().get(REPLY + "/answers/9.1").then().statusCode(200).body("text", equalTo(""));
        delegate().get(REPLY).then().statusCode(200).body("permittedActions", contains("COMMENT"));
        save("12").then().statusCode(404);
        read(focalPoint("FRA"), id)
                .body("state", equalTo("HANDED_BACK"))
                .body("handBackNote", equalTo("All but the last figure"))
                .body("handedBackAt", equalTo("2027-03-01T12:00:00Z"))
                .body("permittedActions", contains("RETURN", "TAKE_BACK"));
        read(delegate(), id).body("permittedActions", empty());
        handBack(id, Map.of()).then().statusCode(409);
        change(id, List.of("12")).then().statusCode(409).body("type", equalTo("/problems/delegation-handed-back"));
    }

    @Test
    void handedBackTakesAndGivesUpNoFile() {
        var id = give("9");
        var sent = sent("loi.txt").then().statusCode(201).extract();
        handBack(id, Map.of()).then().statusCode(204);

        sent("autre.txt").then().statusCode(409).body("type", equalTo("/problems/delegation-handed-back"));
        delegate()
                .header("If-Match", sent.header("ETag"))
                .post(ATTACHMENT + "/withdraw", "FRA", sent.path("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/delegation-handed-back"));

        returned(id, Map.of("reason", "One more")).then().statusCode(204);
        sent("autre.txt").then().statusCode(201);
    }

    private static Response sent(String name) {
        return GivenAttachments.sent(delegate(), "FRA", name, "Article 18".getBytes(UTF_8));
    }

    @Test
    void forgottenWhereReachesNoAnswerThatWasHandedBack() {
        var id = give("9");
        reachedBy("answers", 1);

        handBack(id, Map.of()).then().statusCode(204);

        reachedBy("answers", 0);
        outOfContract(delegate()).get("/forgetful").then().body("questions", contains("9.1"));
    }

    @Test
    void delegateGivesItselfNothing() {
        give("9");

        outOfContract(delegate()).post("/forgetful/more-questions").then().statusCode(500);
        outOfContract(focalPoint("FRA"))
                .post("/forgetful/more-questions")
                .then()
                .statusCode(200);
    }

    @Test
    void returnedIsSavedToAgainForAReason() {
        var id = give("9");
        returned(id, Map.of("reason", "Nothing was handed back"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/delegation-state"));
        handBack(id, Map.of()).then().statusCode(204);
        returned(id, Map.of()).then().statusCode(422).body("violations.pointer", contains("/reason"));

        returned(id, Map.of("reason", "The year is missing")).then().statusCode(204);

        read(delegate(), id).body("state", equalTo("GIVEN")).body("returnReason", equalTo("The year is missing"));
        save("9.1").then().statusCode(200);
    }

    @Test
    void takenBackIsGoneForItsDelegateAtOnceAndKeepsTheWork() {
        var id = give("9");
        save("9.1").then().statusCode(200);

        takeBack(id).then().statusCode(204);

        save("9.1").then().statusCode(404);
        delegate().get(REPLY).then().statusCode(404);
        delegate().get(DELEGATIONS).then().statusCode(404);
        delegate().get(DELEGATIONS + "/" + id).then().statusCode(404);
        outOfContract(delegate())
                .get("/forgetful")
                .then()
                .body("delegations", empty())
                .body("questions", empty());
        focalPoint("FRA").get(REPLY + "/answers/9.1").then().body("text", equalTo("Drafted in the ministry"));
        read(focalPoint("FRA"), id)
                .body("state", equalTo("TAKEN_BACK"))
                .body("sections", contains("9"))
                .body("mainQuestions", empty())
                .body("permittedActions", contains("CHANGE"));
        takeBack(id).then().statusCode(409).body("type", equalTo("/problems/delegation-state"));
    }

    @Test
    void takenBackIsGivenAnewByAChange() {
        var id = give("9");
        handBack(id, Map.of("note", "Done")).then().statusCode(204);
        takeBack(id).then().statusCode(204);

        change(id, List.of("12")).then().statusCode(204);

        read(delegate(), id)
                .body("state", equalTo("GIVEN"))
                .body("sections", contains("12"))
                .body("handBackNote", nullValue());
        save("12").then().statusCode(200);
    }

    @Test
    void changesNeedTheTagThatWasRead() {
        var id = give("9");
        var path = DELEGATIONS + "/" + id;

        focalPoint("FRA").post(path + "/take-back").then().statusCode(428);
        delegate().body(Map.of()).post(path + "/hand-back").then().statusCode(428);
        var seen = tag(id);
        handBack(id, Map.of()).then().statusCode(204).header("ETag", notNullValue());
        focalPoint("FRA")
                .header("If-Match", seen)
                .post(path + "/take-back")
                .then()
                .statusCode(412);
        read(focalPoint("FRA"), id).body("state", equalTo("HANDED_BACK"));
    }

    @Test
    void dueDayLiesAheadWhenItIsGiven() throws SQLException {
        post(Map.of("account", account("FRA", "DELEGATE"), "sections", List.of("99"), "dueOn", "2027-02-28"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/sections/0", "/dueOn"));
        var id = give("9");
        change(id, Map.of("sections", List.of("9"), "dueOn", "2027-03-01"))
                .then()
                .statusCode(204);
        read(focalPoint("FRA"), id).body("overdue", equalTo(false));
        Owner.execute("update delegation set due_on = '2027-02-28'");

        read(delegate(), id).body("overdue", equalTo(true));
        change(id, Map.of("sections", List.of("9", "12"), "dueOn", "2027-02-28"))
                .then()
                .statusCode(204);
        change(id, Map.of("sections", List.of("9"), "dueOn", "2027-02-27"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/dueOn"));
        handBack(id, Map.of()).then().statusCode(204);
        read(focalPoint("FRA"), id).body("overdue", equalTo(false));
    }

    private static void reachedBy(String what, int rows) {
        outOfContract(delegate()).post("/forgetful").then().statusCode(200).body(what, equalTo(rows));
    }
}
