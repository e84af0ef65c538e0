package org.lanzarote.monitoring.wholeround;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.chapter;
import static org.lanzarote.monitoring.outcome.report.GivenReport.paragraph;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendation;
import static org.lanzarote.monitoring.wholeround.Drafting.PARAGRAPHS;
import static org.lanzarote.monitoring.wholeround.Drafting.RECOMMENDATIONS;
import static org.lanzarote.monitoring.wholeround.Drafting.REPORT;
import static org.lanzarote.monitoring.wholeround.Person.COMMITTEE;
import static org.lanzarote.monitoring.wholeround.Person.PUBLIC;
import static org.lanzarote.monitoring.wholeround.Person.SECRETARIAT;
import static org.lanzarote.monitoring.wholeround.Replying.FRENCH;

import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.people.party.GivenNewName;

/** The report is checked, adopted by the Committee and published. */
final class Adopting {

    private static final String VALIDATION = REPORT + "/validation";
    private static final Map<String, Object> DECISION =
            Map.of("decision", "Adopted at the 40th meeting", "adoptedOn", "2027-02-28");

    private Adopting() {}

    static void walk() {
        everythingWrongIsToldAtOnceAndKeepsTheReportFromAdoption();
        whatIsPutRightIsToldNoMore();
        nobodyAdoptsWhatHeHasNotSeen();
        whatIsDoubtfulIsCountedInTheRecordOfTheAdoption();
        nameOfAPartyChangesAfterTheAdoption();
        whatThePublicCannotReadIsPublishedForAReasonOnly();
        citationNamesItsSubmissionAndLeadsToIt();
    }

    /** 9. */
    private static void everythingWrongIsToldAtOnceAndKeepsTheReportFromAdoption() {
        SECRETARIAT.creates(REPORT + "/chapters", chapter("IIII"));
        SECRETARIAT.creates(RECOMMENDATIONS, recommendation("IV-9", "II", "INVITE", 53));

        COMMITTEE
                .reads(VALIDATION)
                .body("adoptable", equalTo(false))
                .body(
                        "remarks.rule",
                        hasItems("WITHDRAWN_TARGET", "CODE_OF_ANOTHER_CHAPTER", "NUMERAL", "NUMERAL_TWICE"))
                .body("remarks.rule", hasItems("SUPERSEDED", "NOT_PUBLIC"));
        SECRETARIAT
                .tries(REPORT, "adopt", DECISION)
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-in-order"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/recommendations/IV-3/paragraphs",
                                "/recommendations/IV-9/code",
                                "/chapters/IIII/numeral",
                                "/chapters/IIII/numeral"));
    }

    /** 8 and 9. */
    private static void whatIsPutRightIsToldNoMore() {
        for (var part : List.of("/chapters/IIII", "/recommendations/IV-9")) {
            SECRETARIAT.tells(REPORT + part, "withdraw", Map.of("reason", "Entered in error"));
        }
        SECRETARIAT.creates(PARAGRAPHS, paragraph(242, "IV"));
        SECRETARIAT.saves(RECOMMENDATIONS + "/IV-3", Drafting.toNorway());

        SECRETARIAT
                .reads(VALIDATION)
                .body("adoptable", equalTo(true))
                .body("remarks.rule", containsInAnyOrder("SUPERSEDED", "SUPERSEDED", "STALE", "STALE", "NOT_PUBLIC"));
    }

    /** 6. */
    private static void nobodyAdoptsWhatHeHasNotSeen() {
        var seen = SECRETARIAT.tag(REPORT);
        SECRETARIAT.saves(PARAGRAPHS + "/242", paragraph(242, "IV"));

        SECRETARIAT.tries(REPORT, "adopt", seen, DECISION).statusCode(412);
        SECRETARIAT
                .tries(REPORT, "adopt", Map.of("decision", "Too early", "adoptedOn", "2027-03-02"))
                .statusCode(422)
                .body("violations.pointer", contains("/adoptedOn"));
    }

    /** 9 and 16. */
    private static void whatIsDoubtfulIsCountedInTheRecordOfTheAdoption() {
        SECRETARIAT.may(REPORT, "ADOPT");
        SECRETARIAT.tells(REPORT, "adopt", DECISION);
        SECRETARIAT.mayNot(REPORT, "ADOPT");
        SECRETARIAT.may(REPORT, "PUBLISH");
        SECRETARIAT.mayNot(PARAGRAPHS + "/242", "REVISE");

        COMMITTEE.reads(REPORT).body("status", equalTo("ADOPTED")).body("adoptionWarnings", equalTo(5));
        SECRETARIAT
                .tries(PARAGRAPHS + "/242", "withdraw", Map.of("reason", "Too late"))
                .statusCode(409)
                .body("type", equalTo("/problems/report-adopted"));
        PUBLIC.misses(REPORT);
    }

    /** 14. */
    private static void nameOfAPartyChangesAfterTheAdoption() {
        SECRETARIAT.tells("/parties/NOR", "rename", GivenNewName.wish("2027-03-01"));

        PUBLIC.reads("/parties/NOR")
                .body("name.en", equalTo("Kingdom of Norway"))
                .body("formerNames.name.en", contains("Norway"));
        PUBLIC.reads(Preparation.ROUND + "/roster").body("items.name.fr", hasItem("Royaume de Norvège"));
    }

    /** 2. */
    private static void whatThePublicCannotReadIsPublishedForAReasonOnly() {
        SECRETARIAT
                .tries(REPORT, "publish", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/report-not-readable"))
                .body("violations.pointer", contains("/paragraphs/55/text/citations/0/targets/0"));
        SECRETARIAT.tells(REPORT, "publish", Map.of("notPublicBecause", "Malta asked for time"));

        PUBLIC.reads(REPORT)
                .body("status", equalTo("PUBLISHED"))
                .body("notPublicBecause", equalTo("Malta asked for time"));
    }

    /** 2. */
    private static void citationNamesItsSubmissionAndLeadsToIt() {
        PUBLIC.reads(PARAGRAPHS + "/54")
                .body("sources.target", contains("FRA/9.1@1"))
                .body("sources.link", contains(FRENCH + "/submissions/1/answers/9.1"))
                .body("sources.followedBy", contains(2));
        PUBLIC.reads(FRENCH + "/submissions/1/answers/9.1").body("answer.text", equalTo("A law of 2024 covers it."));
        PUBLIC.reads(PARAGRAPHS + "/55")
                .body("sources.target", contains("MLT/9.1@1"))
                .body("sources.published", contains(false))
                .body("sources.link", contains(nullValue()));
        COMMITTEE
                .reads(PARAGRAPHS + "/55")
                .body("sources.link", contains(Preparation.REPLIES + "/MLT/submissions/1/answers/9.1"));
    }
}
