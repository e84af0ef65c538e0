package org.lanzarote.monitoring.outcome.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.outcome.feedback.GivenFeedback.ROUND;
import static org.lanzarote.monitoring.outcome.feedback.GivenFeedback.SESSION;
import static org.lanzarote.monitoring.outcome.feedback.GivenFeedback.asText;
import static org.lanzarote.monitoring.outcome.feedback.GivenFeedback.extract;
import static org.lanzarote.monitoring.outcome.feedback.GivenFeedback.facilitator;
import static org.lanzarote.monitoring.outcome.feedback.GivenFeedback.session;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class FeedbackTest {

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("FRA", "RUS");
    }

    @Test
    void facilitatorLearnsWhereTheReportUsesWhatItsGroupSaid() {
        var session = givenUsed();
        GivenFeedback.published();

        facilitator()
                .get(SESSION, session)
                .then()
                .statusCode(200)
                .body("reportPublished", equalTo(true))
                .body("title", equalTo("What became of what your group said"))
                .body("items", hasSize(1))
                .body("items[0].said", equalTo(GivenExtracts.TEXT))
                .body("items[0].outcome", equalTo("The report uses it here:"))
                .body("items[0].uses.kind", contains("PARAGRAPH", "RECOMMENDATION", "STATEMENT"))
                .body("items[0].uses[0].where", equalTo("In paragraph 55 of the report"))
                .body("items[0].uses[0].text", equalTo("Children want a **say**."))
                .body("items[0].uses[1].where", startsWith("Paragraph 55 led to recommendation II-4"))
                .body("items[0].uses[2].text", equalTo("to ask children in the country."));
    }

    @Test
    void everybodyLearnsTheSameOfTheRound() {
        givenUsed();
        GivenFeedback.published();

        for (var reader : List.of(nobody(), secretariat(), safeguardingOfficer())) {
            reader.accept("application/json")
                    .get(ROUND)
                    .then()
                    .statusCode(200)
                    .body("items.said", contains(GivenExtracts.TEXT))
                    .body("items[0].uses.key", hasItem("II-4"));
        }
        assertThat(asText(nobody(), "application/json", ROUND)).doesNotContain("FRA");
    }

    @Test
    void whatIsNotUsedIsSaidHonestly() {
        var session = givenUsed();
        GivenExtracts.published(extract(session));
        GivenFeedback.published();

        facilitator()
                .get(SESSION, session)
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.uses.empty }.outcome", startsWith("The report does not use it."))
                .body(
                        "introduction",
                        hasItem(startsWith("This page shows what was said, one thing after the other: 2 in")));
    }

    @Test
    void wordsThatAreNotPublicAreNotTold() {
        var session = session();
        GivenFeedback.used(extract(session));
        GivenFeedback.published();

        nobody().accept("application/json").get(ROUND).then().body("items", empty());
        facilitator()
                .get(SESSION, session)
                .then()
                .body("items[0].said", equalTo(null))
                .body("items[0].heading", equalTo("Somebody said or wrote this (question 9.1)"))
                .body("items[0].uses", hasSize(3));
    }

    @Test
    void nothingIsToldBeforeTheReportIsPublicButThatItIsNot() {
        var session = givenUsed();

        facilitator()
                .get(SESSION, session)
                .then()
                .statusCode(200)
                .body("reportPublished", equalTo(false))
                .body("items", empty())
                .body("introduction", hasItem(startsWith("The report is not finished yet.")));
        nobody().accept("application/json").get(ROUND).then().statusCode(404);
        facilitator().get(ROUND).then().statusCode(404);
        for (var insider : List.of(secretariat(), committee(), as("rapporteur"))) {
            insider.accept("application/json")
                    .get(ROUND)
                    .then()
                    .body("items[0].uses", hasSize(3))
                    .body("introduction", hasItem(startsWith("The report is not public yet")));
        }
    }

    @Test
    void disclosureReadsAsWhatIsNotUsed() {
        GivenFeedback.used(extract(session()));
        var disclosing = session();
        GivenStatements.report(disclosing, GivenStatements.disclosed(GivenStatements.WORDS))
                .then()
                .statusCode(201);
        var unused = session();
        GivenStatements.report(unused, GivenStatements.said(GivenStatements.WORDS))
                .then()
                .statusCode(201);
        GivenFeedback.published();

        assertThat(asText(facilitator(), "text/plain", SESSION, disclosing))
                .isEqualTo(asText(facilitator(), "text/plain", SESSION, unused))
                .contains("The report does not use what was said.");
    }

    @Test
    @Tag("slow") // 0.4 s
    void feedbackIsATextOrAPageInEitherLanguage() {
        var session = givenUsed();
        GivenFeedback.published();

        assertThat(asText(facilitator(), "text/markdown", SESSION, session))
                .startsWith("# What became of what your group said\n")
                .contains("\n> " + GivenExtracts.TEXT + "\n", "**In paragraph 55 of the report**");
        assertThat(asText(facilitator(), "text/html", SESSION + "?lang=FR", session))
                .contains("<html lang=\"fr\">", "<h1>Ce que sont devenues les paroles de ton groupe</h1>")
                .contains("<p>Le rapport est écrit en anglais.", "<strong>say</strong>");
        assertThat(asText(nobody(), "text/html", ROUND)).contains("<h1>What became of what children said</h1>");
        nobody().accept("application/json").get(ROUND + "?lang=DE").then().statusCode(400);
    }

    @Test
    void anotherOrganisationsSessionDoesNotExist() {
        var session = session();

        as("facilitator-two")
                .accept("application/json")
                .get(SESSION, session)
                .then()
                .statusCode(404);
        facilitator()
                .get("/rounds/3/child-contributions/{id}/feedback", session)
                .then()
                .statusCode(404);
        facilitator()
                .get(SESSION, "00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
        for (var other : List.of(secretariat(), safeguardingOfficer(), committee())) {
            other.accept("application/json").get(SESSION, session).then().statusCode(403);
        }
    }

    /** A session of which an extract is published and used. */
    private static String givenUsed() {
        var session = session();
        var extract = extract(session);
        GivenExtracts.published(extract);
        GivenFeedback.used(extract);
        return session;
    }
}
