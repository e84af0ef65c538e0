package org.lanzarote.monitoring.replies.delegation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.DELEGATIONS;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.REPLY;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.account;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.change;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.delegate;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.give;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.post;
import static org.lanzarote.monitoring.replies.delegation.GivenDelegations.save;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answered;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.outOfContract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** A delegate works on the sections it was given, and knows of no others. */
@QuarkusTest
class DelegationTest {

    @BeforeEach
    void round() {
        GivenRounds.launched("FRA", "DEU");
    }

    @Test
    void delegateFindsNothingBeforeItIsGivenASection() {
        delegate().get(REPLY).then().statusCode(404);
        delegate().get(REPLY + "/answers/9.1").then().statusCode(404);
        delegate().get("/rounds/2/replies").then().body("items", empty());
    }

    @Test
    void delegateReadsTheAnswersOfItsSectionsOnly() {
        answered("FRA");
        give("9");

        delegate()
                .get(REPLY)
                .then()
                .statusCode(200)
                .body("answers.question", everyItem(startsWith("9")))
                .body("answers", not(empty()))
                .body("permittedActions", contains("SAVE_ANSWER", "TRANSLATE_ANSWER", "ATTACH", "COMMENT"));
        delegate()
                .get(REPLY + ".html")
                .then()
                .body(containsString("Draft, not submitted"))
                .body(containsString("The answer to 9.1"))
                .body(not(containsString("The answer to 12")));
        delegate().get(REPLY + "/answers/9.1").then().statusCode(200);
        delegate().get(REPLY + "/answers/12").then().statusCode(404);
        delegate().get("/rounds/2/replies").then().body("items.party", contains("FRA"));
    }

    @Test
    void delegateSavesInItsSectionsOnly() {
        give("9");

        save("9.1").then().statusCode(200).body("savedBy", equalTo("Demonstration Delegate FRA"));

        save("12").then().statusCode(404);
        focalPoint("FRA").get(REPLY + "/answers/9.1").then().body("text", equalTo("Drafted in the ministry"));
    }

    @Test
    void delegateSeesTheStatusThatItsFocalPointSees() {
        give("9");
        answered("FRA", "12");

        for (var asking : List.of(focalPoint("FRA"), delegate())) {
            asking.get(REPLY).then().body("status", equalTo("DRAFT")).body("permittedActions", hasItem("SAVE_ANSWER"));
        }
        for (var asking : List.of(focalPoint("FRA"), delegate())) {
            asking.get("/rounds/2/replies")
                    .then()
                    .body("items.status", contains("DRAFT"))
                    .body("items.answered", contains(1));
        }
    }

    @Test
    void delegateSubmitsNothing() {
        give("9");

        delegate().header("If-Match", "\"0\"").post(REPLY + "/submit").then().statusCode(403);
    }

    @Test
    void takingBackEndsItAtOnceAndKeepsTheWork() {
        var id = give("9", "12");
        save("9.1").then().statusCode(200);

        change(id, List.of("12")).then().statusCode(204);

        delegate().get(REPLY + "/answers/9.1").then().statusCode(404);
        save("9.1").then().statusCode(404);
        delegate().get(REPLY).then().body("answers.question", contains("12"));
        focalPoint("FRA").get(REPLY + "/answers/9.1").then().body("text", equalTo("Drafted in the ministry"));
        change(id, List.of()).then().statusCode(204);
        delegate().get(REPLY).then().statusCode(404);
    }

    @Test
    void focalPointSeesWhoWorksOnWhat() {
        give("12", "9");

        focalPoint("FRA")
                .get(DELEGATIONS)
                .then()
                .statusCode(200)
                .body("delegate", contains("delegate-fra"))
                .body("name", contains("Demonstration Delegate FRA"))
                .body("[0].sections", contains("9", "12"));
        focalPoint("DEU").get(DELEGATIONS).then().statusCode(404);
    }

    @Test
    void onlyADelegateOfTheSamePartyIsGivenSections() {
        for (var account : List.of(
                account("DEU", "DELEGATE"),
                account("FRA", "FOCAL_POINT"),
                UUID.randomUUID().toString())) {
            post(Map.of("account", account, "sections", List.of("9")))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/account"));
        }
        focalPoint("FRA").get(DELEGATIONS).then().body("$", empty());
    }

    @Test
    void sectionMustExist() {
        post(Map.of("account", account("FRA", "DELEGATE"), "sections", List.of("99")))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/sections/0"));
    }

    @Test
    void delegateHasOneDelegationInAReply() {
        give("9");

        post(Map.of("account", account("FRA", "DELEGATE"), "sections", List.of("12")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"));
    }

    @Test
    void forgottenWhereShowsADelegateNoMoreThanItsSections() {
        answered("FRA");
        seenBy(delegate()).body("questions", empty());
        give("9");

        seenBy(delegate()).body("questions", everyItem(startsWith("9"))).body("questions", not(empty()));
        seenBy(as("delegate-deu")).body("questions", empty());
    }

    private static ValidatableResponse seenBy(RequestSpecification asker) {
        return outOfContract(asker).get("/forgetful").then().statusCode(200);
    }
}
