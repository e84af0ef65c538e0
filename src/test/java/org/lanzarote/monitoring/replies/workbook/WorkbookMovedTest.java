package org.lanzarote.monitoring.replies.workbook;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.VERSIONS;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.draft;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.publish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.wish;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.replies.workbook.Filling.export;
import static org.lanzarote.monitoring.replies.workbook.Filling.exported;
import static org.lanzarote.monitoring.replies.workbook.Filling.load;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.preparation.round.GivenClosing;

/** A form that is out in a ministry while the round goes on. */
@QuarkusTest
class WorkbookMovedTest {

    @Test
    void formOfBeforeAMoveIsOutdatedAndANewOneIsNot() {
        GivenEveryKind.launched("FRA");
        var old = Filling.filled();
        moved();

        load(old).then().statusCode(409).body("type", equalTo("/problems/form-outdated"));

        load(exported("FRA").fill("Reply!H12", "Ministry of Justice").bytes())
                .then()
                .statusCode(200)
                .body("loaded", hasSize(1));
    }

    @Test
    void formLoadsAsLongAsRepliesAreOpen() {
        GivenEveryKind.launched("FRA");
        var form = export("FRA");
        GivenClosing.closed();

        load(form).then().statusCode(409).body("type", equalTo("/problems/replies-closed"));

        GivenClosing.reopened();
        load(form).then().statusCode(200);
    }

    private static void moved() {
        List<Map<String, Object>> questions = new ArrayList<>(
                secretariat().get(VERSIONS + "/1/package").jsonPath().getList("questions"));
        questions.add(with(question("12", "TEXT", "II"), "required", false));
        draft(wish(questions)).statusCode(201);
        publish("2", "\"0\"");
        focalPoint("FRA")
                .header(
                        "If-Match",
                        focalPoint("FRA").get("/rounds/2/replies/FRA").header("ETag"))
                .body(Map.of("version", 2))
                .post("/rounds/2/replies/FRA/move")
                .then()
                .statusCode(204);
    }
}
