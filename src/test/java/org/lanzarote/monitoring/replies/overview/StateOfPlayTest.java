package org.lanzarote.monitoring.replies.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.ANSWER;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLIES;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.answer;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Who learns what of whose reply. */
@QuarkusTest
class StateOfPlayTest {

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("DEU", "FRA", "NOR", "RUS");
    }

    @Test
    void secretariatAndCommitteeSeeARowForEveryParty() {
        GivenReplies.published("FRA");
        GivenReplies.submitted("NOR");
        GivenReplies.answered("RUS", "9.1");

        for (var asking : List.of(secretariat(), committee(), as("rapporteur"))) {
            asking.get(REPLIES)
                    .then()
                    .statusCode(200)
                    .body("items.party", contains("DEU", "FRA", "NOR", "RUS"))
                    .body("items.status", contains("NOT_STARTED", "PUBLISHED", "SUBMITTED", "DRAFT"))
                    .body("items.answered", contains(0, 5, 5, 0))
                    .body("items.questions", everyItem(equalTo(5)));
        }
    }

    @Test
    void focalPointSeesItsOwnRowAndThosePublished() {
        GivenReplies.published("FRA");
        GivenReplies.submitted("NOR");

        focalPoint("RUS").get(REPLIES).then().body("items.party", contains("FRA", "RUS"));
        focalPoint("GBR").get(REPLIES).then().body("items.party", contains("FRA"));
    }

    @Test
    void publicSeesWhatIsPublishedAndNothingElse() {
        GivenReplies.submitted("NOR");
        nobody().get(REPLIES).then().statusCode(200).body("items", hasSize(0));
        GivenReplies.published("FRA");

        nobody().get(REPLIES).then().body("items.party", contains("FRA"));
        stakeholder().get(REPLIES).then().body("items.party", contains("FRA"));
        nobody().get(REPLY, "NOR").then().statusCode(404);
        nobody().get(REPLY, "FRA")
                .then()
                .statusCode(200)
                .body("answers.text[3]", equalTo("The answer to 9.1"))
                .body("permittedActions", hasSize(0));
        nobody().get(ANSWER, "FRA", "9.1").then().statusCode(200).body("value", equalTo("YES"));
    }

    @Test
    void tableGoesOnFromACursor() {
        var first = secretariat().queryParam("limit", 3).get(REPLIES);
        first.then().body("items.party", contains("DEU", "FRA", "NOR"));
        secretariat()
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("next"))
                .get(REPLIES)
                .then()
                .body("items.party", contains("RUS"))
                .body("next", nullValue());
    }

    @Test
    void whoSavedAnAnswerIsToldWithinItsPartyAndToOverseersOnly() {
        GivenReplies.published("FRA");

        for (var insider : List.of(focalPoint("FRA"), secretariat(), committee())) {
            insider.get(REPLY, "FRA")
                    .then()
                    .body("answers.savedBy", everyItem(equalTo("Demonstration Focal point FRA")));
        }
        for (Supplier<RequestSpecification> outsider :
                List.<Supplier<RequestSpecification>>of(() -> nobody(), () -> focalPoint("NOR"), () -> stakeholder())) {
            assertThat(outsider.get()
                            .get(REPLY, "FRA")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain("Focal point FRA", "savedBy");
            assertThat(outsider.get()
                            .get(ANSWER, "FRA", "9.1")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain("Focal point FRA", "savedBy");
        }
        assertThat(nobody().get(REPLIES).asString()).doesNotContain("focal-point-fra");
    }

    @Test
    void overseersReadASubmittedReplyButNoDraft() {
        GivenReplies.submitted("FRA");
        GivenReplies.answered("NOR");

        for (Supplier<RequestSpecification> overseer :
                List.<Supplier<RequestSpecification>>of(() -> secretariat(), () -> committee())) {
            overseer.get().get(REPLY, "FRA").then().statusCode(200).body("status", equalTo("SUBMITTED"));
            overseer.get().get(REPLY, "NOR").then().statusCode(404);
            overseer.get().get(ANSWER, "NOR", "9.1").then().statusCode(404);
            assertThat(overseer.get().get(REPLIES).asString()).doesNotContain("The answer to");
        }
    }

    @Test
    @Tag("slow") // 0.7 s
    void anotherPartysDraftIsToldAsWhatDoesNotExist() {
        GivenReplies.answered("FRA");

        for (var party : List.of("FRA", "DEU", "GBR", "ITA", "XXX")) {
            focalPoint("NOR").get(REPLY, party).then().statusCode(404).body("type", equalTo("/problems/not-found"));
            assertThat(anonymous(focalPoint("NOR").get(REPLY, party), party))
                    .isEqualTo(anonymous(focalPoint("NOR").get(REPLY, "ITA"), "ITA"));
            assertThat(anonymous(focalPoint("NOR").get(ANSWER, party, "9.1"), party))
                    .contains("404")
                    .isEqualTo(anonymous(focalPoint("NOR").get(ANSWER, "ITA", "9.1"), "ITA"));
            assertThat(anonymous(save(party), party)).contains("404").isEqualTo(anonymous(save("ITA"), "ITA"));
            assertThat(anonymous(submit(party), party)).contains("404").isEqualTo(anonymous(submit("ITA"), "ITA"));
        }
        focalPoint("FRA").get(ANSWER, "FRA", "9.1").then().header("ETag", equalTo("\"1\""));
        focalPoint("FRA").get(REPLY, "FRA").then().body("status", not(equalTo("SUBMITTED")));
    }

    @Test
    void partyThatIsNotOnTheRosterHasNoReply() {
        focalPoint("GBR").get(REPLY, "GBR").then().statusCode(404);
        focalPoint("GBR")
                .header("If-Match", "\"0\"")
                .body(answer("12"))
                .put(ANSWER, "GBR", "12")
                .then()
                .statusCode(404);
        focalPoint("GBR")
                .header("If-Match", "\"0.0\"")
                .post(REPLY + "/submit", "GBR")
                .then()
                .statusCode(404);
    }

    private static Response save(String party) {
        return focalPoint("NOR").header("If-Match", "\"0\"").body(answer("9.1")).put(ANSWER, party, "9.1");
    }

    private static Response submit(String party) {
        return focalPoint("NOR").header("If-Match", "\"0.5\"").post(REPLY + "/submit", party);
    }

    /** Status and text of the answer, whichever Party was asked about. */
    private static String anonymous(Response response, String party) {
        return response.statusCode() + " " + response.asString().replace(party, "?");
    }
}
