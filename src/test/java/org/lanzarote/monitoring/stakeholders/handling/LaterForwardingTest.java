package org.lanzarote.monitoring.stakeholders.handling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forward;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarding;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.with;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.withheld;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.attached;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.whole;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** What everybody may not read of a published submission reaches no Party by a later forwarding. */
@QuarkusTest
class LaterForwardingTest {

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("RUS", "FRA");
    }

    @Test
    void whatTheCopyLeavesOutIsWithheldAgain() {
        var id = GivenSubmissions.accepted();
        tell(id, "publish", with(whole(), "withheld", withheld(2, "Much")));
        takenDown(id, Map.<String, Object>of("question", "12", "passage", "gaps", "ground", "personal data"));
        var wish = with(forwarding("FRA"), "answers", List.of("12"));

        forward(id, wish)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/left-out-of-public"))
                .body(
                        "violations.detail",
                        contains(
                                "question 12: what the published copy leaves out (personal data) would be forwarded",
                                "comment 2: what the published copy leaves out (Protection of persons) would be forwarded"));
        focalPoint("FRA").get(FORWARDED).then().body("items", empty());
        forward(
                        id,
                        with(
                                wish,
                                "withheld",
                                List.of(
                                        Map.<String, Object>of("question", "12", "ground", "privacy"),
                                        Map.<String, Object>of(
                                                "comment", 2, "passage", "Much was", "ground", "privacy"))))
                .then()
                .statusCode(201);
    }

    @Test
    void fileThatIsClosedIsNotForwarded() {
        var id = GivenSubmissions.drafted();
        var file = attached(id, "survey.txt", "A survey of schools\n".getBytes(UTF_8));
        GivenSubmissions.named(id, file);
        GivenSubmissions.submit(id);
        GivenSubmissions.publish(id);
        takenDown(id, Map.<String, Object>of("question", "12", "passage", file, "ground", "privacy"));

        forward(id, with(forwarding("RUS"), "answers", List.of("12")))
                .then()
                .statusCode(409)
                .body("violations.detail", contains(containsString("question 12")));
        forward(id, forwarding("RUS")).then().statusCode(201);
    }

    private static void takenDown(String id, Map<?, ?> withheld) {
        asked(
                        secretariat(),
                        id,
                        "take-down",
                        Map.<String, Object>of("withheld", List.of(withheld), "reason", "A person asked for it"))
                .then()
                .statusCode(204);
    }
}
