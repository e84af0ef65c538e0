package org.lanzarote.monitoring.stakeholders.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.FORWARDED;
import static org.lanzarote.monitoring.stakeholders.handling.GivenReception.forwarded;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.ONE;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** A name that is taken down everywhere goes from all texts of a published copy, however it is written there. */
@QuarkusTest
class CopyTakenElsewhereTest {

    private String id;
    private String copy;

    @BeforeEach
    void aPublishedSubmissionThatNamesHerThrice() {
        GivenRounds.launched("RUS", "FRA");
        id = GivenSubmissions.drafted();
        stakeholder()
                .header("If-Match", stakeholder().get(ONE, id).header("ETag"))
                .body(wish(
                        List.of(answer("12", "Ludmilla Harkonnen sees gaps.")),
                        List.of(comment("RUS", "Ask *LUDMILLA* Härkonnen."), comment("FRA", "Ask others."))))
                .put(ONE, id)
                .then()
                .statusCode(204);
        GivenSubmissions.submit(id);
        tell(id, "accept", null);
        focalPoint("RUS")
                .body(Map.of("language", "EN", "text", "Ms Ludmilla-Harkonnen errs."))
                .post(FORWARDED + "/{id}/reactions", forwarded(id, "RUS"))
                .then()
                .statusCode(201);
        tell(id, "publish", Map.of("withheld", List.of(), "reactionsOf", List.of("RUS"), "nameConfirmed", false));
        copy = GivenSubmissions.copy(id);
    }

    @Test
    void itGoesFromOtherTextsOfTheCopy() {
        takenDown(true);

        nobody().get(ONE, copy)
                .then()
                .body("answers.text", contains("[withheld: personal data] sees gaps."))
                .body("comments.text", contains("Ask *[withheld: personal data].", "Ask others."))
                .body("reactions.text", contains("Ms [withheld: personal data] errs."));
        secretariat()
                .get(ONE + "/take-downs", id)
                .then()
                .body("items[0].withheld.comment", hasItem(1))
                .body("items[0].withheld.reactionOf", hasItem("RUS"));
    }

    @Test
    void otherTextsStayWhereItDoesNotGoEverywhere() {
        takenDown(false);

        nobody().get(ONE, copy).then().body("comments[0].text", equalTo("Ask *LUDMILLA* Härkonnen."));
    }

    private void takenDown(boolean everywhere) {
        var withheld = Map.of("question", "12", "passage", "Ludmilla Harkonnen", "ground", "personal data");
        var wish = Map.of("withheld", List.of(withheld), "everywhere", everywhere, "reason", "A person asked for it");
        asked(secretariat(), id, "take-down", wish).then().statusCode(204);
    }
}
