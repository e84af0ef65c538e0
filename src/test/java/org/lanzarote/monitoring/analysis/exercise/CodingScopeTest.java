package org.lanzarote.monitoring.analysis.exercise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.EXERCISES;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.open;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.say;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.silentRapporteur;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.tell;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.unit;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.wish;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** What an exercise codes, and when its codings can be compared. */
@QuarkusTest
class CodingScopeTest {

    @BeforeEach
    void submittedReplies() {
        Moment.reach("replies to code", () -> {
            GivenRounds.launched("RUS", "FRA", "DEU", "NOR");
            for (var party : List.of("RUS", "FRA", "DEU")) {
                GivenReplies.submitted(party);
            }
            GivenCodebook.started();
            GivenReport.written();
        });
    }

    @Test
    @Tag("slow") // 0.9 s
    void comparingNeedsNoBodyWhereAllIsCodedAndTwoHaveCoded() {
        for (var body : List.of("none", "of no type", "", "{}")) {
            var exercise = EXERCISES
                    + "/"
                    + open(wish("ONE", List.of("9"), silentRapporteur(), "rapporteur", "secretariat"))
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
            for (var party : List.of("RUS", "FRA", "DEU")) {
                say("rapporteur", unit(exercise, party), "GAP").then().statusCode(204);
            }
            compare(exercise, body).then().statusCode(409).body("type", equalTo("/problems/nothing-to-compare"));
            for (var party : List.of("RUS", "FRA", "DEU")) {
                say("secretariat", unit(exercise, party), "GAP").then().statusCode(204);
            }

            compare(exercise, body).then().statusCode(204);

            committee().get(exercise).then().body("state", equalTo("COMPARED")).body("incomplete", nullValue());
        }
    }

    @Test
    void mainQuestionIncludesItsSubQuestions() {
        var exercise = EXERCISES
                + "/"
                + open(wish("ONE", List.of("9", "1"), silentRapporteur(), "rapporteur", "secretariat"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        committee().get(exercise + "/units?party=FRA").then().body("items.question", contains("1.1", "1.2", "9.1"));
        committee().get(exercise + "/units?party=FRA&question=1").then().body("items.question", contains("1.1", "1.2"));
        for (var question : List.of("9", "9.1", "1", "1.2")) {
            committee().get(EXERCISES + "?question=" + question).then().body("items", hasSize(1));
        }
        committee().get(EXERCISES + "?question=12").then().body("items", empty());
        var france = unit(exercise, "FRA");
        say("rapporteur", france, "GAP").then().statusCode(204);
        say("secretariat", france, "GAP").then().statusCode(204);
        tell("secretariat", exercise, "compare").then().statusCode(204);
        for (var question : List.of("1", "1.1")) {
            committee().get(exercise + "/agreement?question=" + question).then().body("compared", equalTo(1));
        }
        for (var question : List.of("9", "1.2")) {
            committee().get(exercise + "/agreement?question=" + question).then().body("compared", equalTo(0));
        }
        committee().get(exercise + "/agreement?question=12").then().statusCode(400);
    }

    /** With this body, or with none. */
    private static Response compare(String exercise, String body) {
        var asking =
                secretariat().header("If-Match", secretariat().get(exercise).header("ETag"));
        return switch (body) {
            case "none" -> asking.post(exercise + "/compare");
            case "of no type" -> asking.noContentType().post(exercise + "/compare");
            default -> asking.body(body).post(exercise + "/compare");
        };
    }
}
