package org.lanzarote.monitoring.analysis.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.answer;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.asked;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.comment;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.tell;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.whole;
import static org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions.wish;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** What an organisation says is read across by those who may read it, and names it to nobody to whom it is not named. */
@QuarkusTest
class CompiledStakeholdersTest {

    private static final String COMPILATION = "/rounds/2/questions/12/compilation";
    private static final Map<String, String> DANGER = Map.of("because", "Staff were threatened");

    private String id = "";

    @BeforeEach
    void submitted() {
        GivenRounds.launched("FRA");
        GivenReplies.published("FRA");
        id = GivenSubmissions.drafted(wish(
                List.of(answer("12", "We see gaps, says our Anna.")),
                List.of(comment("FRA", 1, "12", "The law is silent."))));
        GivenSubmissions.submit(id);
    }

    @Test
    void organisationThatIsNotNamedIsNotNamedHere() {
        asked(stakeholder(), id, "ask-anonymity", DANGER).then().statusCode(204);
        seen(secretariat(), 2);
        seen(committee(), 0);
        tell(id, "grant-anonymity", DANGER);
        tell(id, "accept", null);
        tell(
                id,
                "publish",
                Map.of(
                        "withheld",
                        List.of(Map.of("question", "12", "passage", "Anna", "ground", "Privacy")),
                        "reactionsOf",
                        List.of(),
                        "nameConfirmed",
                        false));
        seen(nobody(), 2);
        committee()
                .get(COMPILATION)
                .then()
                .body("others.text", contains("We see gaps, says our [withheld: Privacy]."))
                .body("parties[0].entries[1].text", equalTo("The law is silent."));
        for (var reader : List.of(committee(), nobody(), stakeholder())) {
            reader.accept("text/html")
                    .get(COMPILATION)
                    .then()
                    .body(containsString("An organisation that is not named"))
                    .body(not(containsString("Demonstration NGO")))
                    .body(not(containsString("Anna")));
        }
        secretariat()
                .get(COMPILATION)
                .then()
                .body("others.organisation", contains("Demonstration NGO"))
                .body("others.text", contains("We see gaps, says our Anna."));
    }

    @Test
    @Tag("slow") // 0.6 s
    void whatIsDeclinedOrTakenDownIsNotCompiled() {
        tell(id, "accept", null);
        seen(committee(), 2);
        seen(stakeholder(), 0);
        tell(id, "publish", whole());
        secretariat().body(Map.of()).post(COMPILATION + "/revisions").then().statusCode(201);
        tell(
                id,
                "take-down",
                Map.of(
                        "withheld",
                        List.of(
                                Map.of("question", "12", "passage", "Anna", "ground", "Privacy"),
                                Map.of("comment", 1, "ground", "Privacy")),
                        "reason",
                        "Asked for"));
        nobody().get(COMPILATION)
                .then()
                .body("others.text", contains("We see gaps, says our [withheld: Privacy]."))
                .body("changedSince.kind", contains("CHANGED", "WITHDRAWN"))
                .body("changedSince.source", contains("STAKEHOLDER", "STAKEHOLDER"))
                .body("changedSince[1].party", equalTo("FRA"));

        String other = GivenSubmissions.drafted(
                wish(List.of(answer("1.2", "Far off")), List.of(comment("FRA", 1, "9.1", "Farther off"))));
        GivenSubmissions.submit(other);
        tell(other, "decline", Map.of("ground", "OFF_TOPIC", "inWords", "It is on something else"));
        secretariat()
                .get("/rounds/2/questions/9/compilation")
                .then()
                .body("others", empty())
                .body("parties[0].entries.source", contains("STATE"));
    }

    private static void seen(RequestSpecification reader, int entries) {
        var read = reader.get(COMPILATION + "?source=STAKEHOLDER")
                .then()
                .statusCode(200)
                .extract();
        List<?> onParties = read.path("parties.entries.flatten()");
        List<?> others = read.path("others");
        assertThat(onParties.size() + others.size()).isEqualTo(entries);
    }
}
