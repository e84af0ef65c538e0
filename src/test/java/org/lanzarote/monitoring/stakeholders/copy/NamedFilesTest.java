package org.lanzarote.monitoring.stakeholders.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forward;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarding;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.with;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENT;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ATTACHMENTS;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.attached;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.whole;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** What names an organisation that is not to be named is told whole, to it and to the Secretariat, and held back. */
@QuarkusTest
class NamedFilesTest {

    private static final Map<String, String> DANGER = Map.of("because", "Its members were threatened");
    private static final String COPY = ATTACHMENT + "/copy";

    private String id = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void aDraftThatAsksAndNamesItself() {
        GivenRounds.launched("RUS", "FRA");
        id = GivenSubmissions.drafted();
        first = attached(id, "one.txt", "A survey.\nDone by the Demonstration NGO\n".getBytes(UTF_8));
        second = attached(id, "two.txt", "Ask Demonstration Stakeholder\n".getBytes(UTF_8));
        stakeholder()
                .header("If-Match", stakeholder().get(ONE, id).header("ETag"))
                .body(wish(
                        List.of(answer("12", "The demonstration-NGO saw gaps.")),
                        List.of(
                                comment(
                                        "RUS",
                                        "See [one [a]](attachment:%s), [two](attachment:%s).".formatted(first, second)),
                                comment("FRA", "See [it](attachment:" + first + ") of the Demonstration NGO."))))
                .put(ONE, id)
                .then()
                .statusCode(204);
        asked(stakeholder(), id, "ask-anonymity", DANGER).then().statusCode(204);
    }

    @Test
    void organisationIsToldInItsDraft() {
        var remarks = stakeholder().get(ONE + "/validation", id).then().statusCode(200);

        remarks.body("submittable", equalTo(true))
                .body("remarks[0..3].severity", contains("WARNING", "WARNING", "WARNING", "WARNING"))
                .body(
                        "remarks[0..3].pointer",
                        contains("/answers/0", "/comments/0/text", "/comments/0/text", "/comments/1/text"))
                .body("remarks[1].detail", containsString("one.txt names you in line 2 (“Done by"))
                .body("remarks[2].detail", containsString("two.txt names you in line 1"));
        stakeholder()
                .get(COPY, id, first)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/file-names-organisation"))
                .body("violations", hasSize(1))
                .body("violations[0]", not(hasKey("pointer")))
                .body("violations[0].place", containsString("line 2"));
        nobody().get("/problems/file-names-organisation").then().body("remedy", startsWith("Take the name out"));
        var unasked =
                GivenSubmissions.drafted(wish(List.of(answer("12", "The Demonstration NGO saw gaps.")), List.of()));
        stakeholder()
                .get(ONE + "/validation", unasked)
                .then()
                .statusCode(200)
                .body("remarks.detail", not(hasItem(containsString("not to be named"))));
    }

    @Test
    @Tag("slow") // 0.7 s
    void allThatNamesItIsToldAtOnceAndEachFileIsConfirmedByItsKey() {
        accepted();
        var refused = asked(secretariat(), id, "publish", whole());
        refused.then().statusCode(409).body("type", equalTo("/problems/organisation-named"));
        var told = refused.jsonPath().getList("violations.detail", String.class);
        assertThat(told).hasSize(4);
        assertThat(told.get(0)).endsWith("the answer to question 12");
        assertThat(told.get(1)).endsWith("comment 2");
        assertThat(told.get(2)).contains("Attachment 1 (" + first + "), line 2");
        assertThat(told.get(3)).contains("Attachment 2 (" + second + "), line 1");

        var words = with(whole(), "nameConfirmed", true);
        for (var confirmed : List.of(List.of(), List.of(second))) {
            asked(secretariat(), id, "publish", with(words, "filesConfirmed", confirmed))
                    .then()
                    .statusCode(409)
                    .body("violations", hasSize(2 - confirmed.size()))
                    .body("violations[0].detail", containsString(first));
        }
        asked(secretariat(), id, "publish", with(words, "filesConfirmed", List.of(id)))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/filesConfirmed/0"));
        secretariat().get(COPY, id, first).then().statusCode(200);
        tell(id, "publish", with(words, "filesConfirmed", List.of(first, second)));
        nobody().get(ATTACHMENTS, GivenSubmissions.copy(id)).then().body("items", hasSize(2));
    }

    @Test
    void fileThatIsWithheldLeavesNoLinkAndNoLabel() {
        accepted();
        var withheld = List.of(first, second).stream()
                .map(key -> Map.of("comment", 1, "passage", key, "ground", "Names the organisation"))
                .toList();

        String copy = forward(id, with(forwarding("RUS"), "withheld", withheld))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        focalPoint("RUS")
                .get("/rounds/2/forwardings/{id}", copy)
                .then()
                .body(
                        "comments[0].text",
                        equalTo("See [withheld: Names the organisation], [withheld: Names the organisation]."));
        focalPoint("RUS").get(ATTACHMENTS, copy).then().body("items", hasSize(0));
    }

    private void accepted() {
        GivenSubmissions.submit(id);
        tell(id, "grant-anonymity", DANGER);
        tell(id, "accept", null);
    }
}
