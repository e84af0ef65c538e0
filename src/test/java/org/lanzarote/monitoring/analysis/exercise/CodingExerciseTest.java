package org.lanzarote.monitoring.analysis.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.EXERCISES;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.open;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.opened;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.say;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.secondRapporteur;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.settle;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.silentRapporteur;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.tell;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.unit;
import static org.lanzarote.monitoring.analysis.exercise.GivenExercises.wish;
import static org.lanzarote.monitoring.people.task.SeenTasks.kinds;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** An exercise from its opening over the comparison to the codes of findings. */
@QuarkusTest
class CodingExerciseTest {

    private static final String RAPPORTEUR = "rapporteur";

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
    @Tag("slow") // 2.0 s
    void twoCodeWithoutSeeingEachOtherAndANamedPersonSettles() {
        var second = secondRapporteur();
        var exercise = opened("ONE", RAPPORTEUR, second);
        var russia = unit(exercise, "RUS");
        var france = unit(exercise, "FRA");
        var germany = unit(exercise, "DEU");
        assertThat(kinds(() -> as(RAPPORTEUR))).containsExactly("CODE_ANSWERS");

        for (var party : List.of(russia, france, germany)) {
            say(RAPPORTEUR, party, "GAP").then().statusCode(204);
        }
        say(second, russia, "IN_LINE").then().statusCode(204);
        say(second, russia, "GAP").then().statusCode(204);
        say(second, france, "UNDER_REVIEW").then().statusCode(204);
        say(second, germany, "GAP").then().statusCode(204);

        as(second)
                .get(france)
                .then()
                .body("said.coder", contains(second))
                .body("said[0].codes", contains("UNDER_REVIEW"));
        for (var other : List.of("secretariat", "committee")) {
            as(other)
                    .get(france)
                    .then()
                    .body("codings", equalTo(2))
                    .body("said", empty())
                    .body("outcome", nullValue());
        }
        as(RAPPORTEUR)
                .get(exercise + "/units")
                .then()
                .body("items.party", contains("DEU", "FRA", "RUS"))
                .body("items[1].text", equalTo("The answer to 9.1"))
                .body("items[1].value", equalTo("YES"))
                .body("items.said.codes.flatten()", contains("GAP", "GAP", "GAP"));
        secretariat().get(france).then().body("address", equalTo("/rounds/2/replies/FRA/submissions/1/answers/9.1"));
        secretariat().get(exercise + "/agreement").then().statusCode(409);
        secretariat()
                .get(exercise)
                .then()
                .body("coders.coded", contains(3, 3))
                .body("permittedActions", containsInAnyOrder("COMPARE", "WITHDRAW"));
        assertThat(kinds(() -> as(RAPPORTEUR))).isEmpty();

        tell("secretariat", exercise, "compare").then().statusCode(204);
        assertThat(kinds(() -> secretariat())).contains("SETTLE_CODING");
        committee()
                .get(exercise + "/units?outcome=DISAGREED")
                .then()
                .body("items.party", contains("FRA"))
                .body("items[0].said", hasSize(2))
                .body("items[0].said.codes.flatten()", containsInAnyOrder("GAP", "UNDER_REVIEW"));
        committee()
                .get(exercise + "/agreement")
                .then()
                .body("compared", equalTo(3))
                .body("observed.value", equalTo(0.6667f))
                .body("kappa.value", equalTo(0.0f))
                .body("alpha.value", equalTo(0.0f))
                .body("codes.code", contains("GAP", "UNDER_REVIEW"))
                .body("codes.given", contains(5, 1));
        say(RAPPORTEUR, france, "UNDER_REVIEW").then().statusCode(409).body("type", equalTo("/problems/coding-state"));
        tell("secretariat", exercise, "conclude")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disagreements-left"));

        settle(RAPPORTEUR, france, "UNDER_REVIEW").then().statusCode(403);
        settle("secretariat", russia, "IN_LINE").then().statusCode(409);
        settle("secretariat", france, "GAP", "GAP").then().statusCode(422);
        settle("secretariat", france, "GAP").then().statusCode(204);
        settle("secretariat", france, "UNDER_REVIEW").then().statusCode(204);
        var finding = GivenReport.finding("FRA", "9.1", "53");
        var twice = List.of(GivenReport.finding("RUS", "9.1", "53"), GivenReport.finding("RUS", "9.1", "54"));
        tell("secretariat", exercise, "conclude").then().statusCode(204);

        assertThat(kinds(() -> secretariat())).doesNotContain("SETTLE_CODING");
        committee()
                .get(france)
                .then()
                .body("outcome", equalTo("SETTLED"))
                .body("codes", contains("UNDER_REVIEW"))
                .body("settlements.codes.flatten()", contains("GAP", "UNDER_REVIEW"))
                .body("settlements.settledBy", contains("secretariat", "secretariat"))
                .body("settlements[1].reason", equalTo("The bill is not in force"))
                .body("said", hasSize(2))
                .body("finding", equalTo(finding));
        committee().get(russia).then().body("codes", contains("GAP")).body("finding", nullValue());
        committee().get(GivenReport.FINDINGS + "/" + finding).then().body("codes", contains("UNDER_REVIEW"));
        twice.forEach(
                one -> committee().get(GivenReport.FINDINGS + "/" + one).then().body("codes", empty()));
        settle("secretariat", france, "GAP").then().statusCode(409);
        committee().get(exercise).then().body("state", equalTo("CONCLUDED")).body("permittedActions", empty());
    }

    @Test
    void threeCodeWithSeveralCodesAndARapporteurSettles() {
        var second = secondRapporteur();
        var exercise = EXERCISES
                + "/"
                + open(wish("SEVERAL", List.of("9.1", "12"), second, RAPPORTEUR, silentRapporteur()))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        tell("secretariat", exercise, "join").then().statusCode(204);
        tell("secretariat", exercise, "join").then().statusCode(409);
        var france = unit(exercise, "FRA");
        var germany = unit(exercise, "DEU");
        say(RAPPORTEUR, france, "GAP", "UNDER_REVIEW").then().statusCode(204);
        say(RAPPORTEUR, germany).then().statusCode(204);
        tell("secretariat", exercise, "compare")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-compare"));
        say("secretariat", france, "GAP").then().statusCode(204);
        secretariat()
                .get(exercise + "/units?coded=false&question=9.1")
                .then()
                .body("items.party", contains("DEU", "RUS"));
        compareWithoutReason(exercise);
        tell("secretariat", exercise, "compare").then().statusCode(204);

        as(second)
                .get(exercise + "/agreement?question=9.1")
                .then()
                .body("compared", equalTo(1))
                .body("coders", contains("rapporteur", "secretariat"))
                .body("observed.value", equalTo(0.0f))
                .body("kappa.undefined", equalTo("SETS"))
                .body("alpha.value", equalTo(0.0f))
                .body("codes.code", contains("GAP", "UNDER_REVIEW"))
                .body("codes[0].observed.value", equalTo(1.0f))
                .body("codes[0].alpha.undefined", equalTo("NO_VARIATION"))
                .body("codes[1].kappa.value", equalTo(0.0f));
        as(second)
                .get(exercise + "/agreement?question=12")
                .then()
                .body("compared", equalTo(0))
                .body("alpha.undefined", equalTo("NOTHING_COMPARED"))
                .body("codes", empty());
        as(second).get(exercise + "/agreement?question=3.1").then().statusCode(400);
        as(second)
                .get(exercise + "/units")
                .then()
                .body("items.outcome", contains("SINGLE", "DISAGREED", "UNCODED", "UNCODED", "UNCODED", "UNCODED"))
                .body("items[1].permittedActions", contains("SETTLE"))
                .body("items[2].permittedActions", empty());
        settle(second, germany).then().statusCode(204);
        settle(second, france, "GAP").then().statusCode(204);
        tell("secretariat", exercise, "conclude").then().statusCode(403);
        var finding = GivenReport.finding("FRA", "9.1", "53");
        tell(second, exercise, "conclude").then().statusCode(204);
        secretariat().get(GivenReport.FINDINGS + "/" + finding).then().body("codes", contains("GAP"));
    }

    @Test
    void everythingWrongIsToldAndNothingIsChanged() {
        open(wish("ONE", List.of("9.1", "77", "9.1"), "nobody", RAPPORTEUR, RAPPORTEUR, "focal-point-fra", "nobody"))
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/questions/1",
                                "/questions/2",
                                "/coders/1",
                                "/coders/2",
                                "/coders/3",
                                "/coders/3",
                                "/settler"));
        open(wish("ONE", List.of("9.1"), "secretariat", RAPPORTEUR))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/coders"));
        secretariat().get(EXERCISES).then().body("items", empty());
        var exercise = opened("ONE", RAPPORTEUR, silentRapporteur());
        var france = unit(exercise, "FRA");

        say("secretariat", france, "GAP").then().statusCode(403);
        say(RAPPORTEUR, france, "GAP", "NEW", "NEW")
                .then()
                .statusCode(422)
                .body(
                        "violations.code",
                        containsInAnyOrder("EXACTLY_ONE", "CODE_UNKNOWN", "CODE_UNKNOWN", "CODE_REPEATED"));
        as(RAPPORTEUR)
                .header("If-Match", "\"7-7\"")
                .body(Map.of("codes", List.of("GAP")))
                .put(france + "/codes")
                .then()
                .statusCode(412);
        as(RAPPORTEUR).get(france).then().body("codings", equalTo(0)).body("said", empty());
        as(RAPPORTEUR).get(exercise + "/units?party=GBR").then().statusCode(400);
        as("focal-point-fra").get(exercise).then().statusCode(403);
        GivenCodebook.revise(GivenCodebook.code("OTHER"))
                .statusCode(422)
                .body("violations.code", contains("CODE_IN_USE", "CODE_IN_USE", "CODE_IN_USE", "CODE_IN_USE"));

        tell("secretariat", exercise, "withdraw").then().statusCode(204);
        say(RAPPORTEUR, france, "GAP").then().statusCode(409);
        secretariat()
                .get(EXERCISES + "?state=WITHDRAWN&question=9.1")
                .then()
                .body("items.state", contains("WITHDRAWN"));
        secretariat().get(EXERCISES + "?question=12").then().body("items", empty());
        GivenRounds.launched(3, "FRA");
        secretariat()
                .body(wish("ONE", List.of("9.1"), "secretariat", RAPPORTEUR, silentRapporteur()))
                .post("/rounds/3/coding-exercises")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/codebook-empty"));
    }

    private static void compareWithoutReason(String exercise) {
        secretariat()
                .header("If-Match", secretariat().get(exercise).header("ETag"))
                .body(Map.of())
                .post(exercise + "/compare")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
    }
}
