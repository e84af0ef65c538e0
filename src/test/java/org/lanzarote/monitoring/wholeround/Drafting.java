package org.lanzarote.monitoring.wholeround;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.outcome.report.GivenReport.chapter;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.paragraph;
import static org.lanzarote.monitoring.outcome.report.GivenReport.practice;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendationTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.report;
import static org.lanzarote.monitoring.outcome.report.GivenReport.statement;
import static org.lanzarote.monitoring.wholeround.Person.COMMITTEE;
import static org.lanzarote.monitoring.wholeround.Person.FRANCE;
import static org.lanzarote.monitoring.wholeround.Person.PUBLIC;
import static org.lanzarote.monitoring.wholeround.Person.RAPPORTEUR;
import static org.lanzarote.monitoring.wholeround.Person.SECRETARIAT;
import static org.lanzarote.monitoring.wholeround.Preparation.ROUND;
import static org.lanzarote.monitoring.wholeround.Replying.FRENCH;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;

/** The Secretariat writes the report on what States, organisations and children said. */
final class Drafting {

    static final String REPORT = ROUND + "/report";
    static final String FINDINGS = ROUND + "/findings";
    static final String PARAGRAPHS = REPORT + "/paragraphs";
    static final String RECOMMENDATIONS = REPORT + "/recommendations";
    static final String STATEMENTS = REPORT + "/statements";

    private Drafting() {}

    static void walk(Listening.Said said) {
        reportIsWrittenOnItsSources(said);
        noteWithoutContentAndMarkOutOfPlaceAreRefused();
        var statement = statementAddressesOnlyWhomItsRecommendationsAddress();
        var finding = findingOn("FRA", "53");
        linksAreFoundFromBothSides(finding, statement);
        findingTakesItsPlaceInTheReport(finding);
        recommendationsOfAPartyAreThoseThatAddressIt();
        renumberingMovesTheTagsOfWhatItChanges(finding);
        whatIsTakenAwayStaysOnRecordWithItsReason();
        draftExistsForInsidersOnly();
    }

    private static void reportIsWrittenOnItsSources(Listening.Said said) {
        SECRETARIAT.creates(REPORT, report());
        SECRETARIAT.creates(ROUND + "/rapporteurs", GivenRapporteurs.wish("9"));
        SECRETARIAT.creates(REPORT + "/chapters", chapter("II"));
        SECRETARIAT.creates(REPORT + "/chapters", chapter("IV"));
        SECRETARIAT.creates(PARAGRAPHS, citing(53, "ANSWER", "FRA/9.1@1"));
        SECRETARIAT.creates(PARAGRAPHS, citing(54, "CHILD_EXTRACT", said.extract()));
        SECRETARIAT.creates(PARAGRAPHS, citing(55, "ANSWER", "MLT/9.1@1"));
        SECRETARIAT.creates(PARAGRAPHS, paragraph(242, "IV"));
        SECRETARIAT.creates(RECOMMENDATIONS, recommendation("II-1", "II", "REQUIRE", 53));
        SECRETARIAT.creates(RECOMMENDATIONS, recommendationTo(List.of("FRA"), "II-2", "INVITE"));
        SECRETARIAT.creates(RECOMMENDATIONS, toNorway());
        place(findingOn("NOR", "53"), Map.of("place", 20));
    }

    /** 10. */
    private static void noteWithoutContentAndMarkOutOfPlaceAreRefused() {
        noteIsRefused("See this.[^a]", Map.of("kind", "EXPLANATION", "text", " "), "/text/citations/0");
        noteIsRefused("See `this[^a]`.", Map.of("kind", "EXPLANATION", "text", "In words."), "/text/markdown");
        noteIsRefused(
                "See this.[^a]",
                Map.of("kind", "DOCUMENT", "document", "A law", "url", "www.example.org"),
                "/text/citations/0/url");
    }

    /** 7. */
    private static String statementAddressesOnlyWhomItsRecommendationsAddress() {
        SECRETARIAT
                .posts(STATEMENTS, statement(named("FRA", "NOR"), "II-2"))
                .statusCode(422)
                .body("violations.pointer", contains("/addressee/parties/1"));
        SECRETARIAT
                .posts(STATEMENTS, statement(Map.of("kind", "ALL_PARTIES", "parties", List.of()), "II-2"))
                .statusCode(422)
                .body("violations.pointer", contains("/addressee/kind"));
        var text = cited(
                "to name its treaty,[^a] as it now does.[^b][^c]",
                citation("a", "ANSWER", "FRA/12@1"),
                citation("b", "ANSWER", "FRA/12@2"),
                citation("c", "RECOMMENDATION", "II-2"));
        return SECRETARIAT.creates(STATEMENTS, with(statement(named("FRA"), "II-2"), "text", text));
    }

    /** 12. */
    private static void linksAreFoundFromBothSides(String finding, String statement) {
        SECRETARIAT
                .reads(PARAGRAPHS + "/53")
                .body("findings", hasItem(finding))
                .body("recommendations", contains("II-1", "II-2"));
        SECRETARIAT
                .reads(FINDINGS + "/" + finding)
                .body("text.citations[0].targets", contains("53"))
                .body("recommendations", contains("II-1", "II-2", "IV-3"));
        for (var code : List.of("II-1", "II-2", "IV-3")) {
            SECRETARIAT.reads(RECOMMENDATIONS + "/" + code).body("findings", hasItem(finding));
        }
        SECRETARIAT.reads(RECOMMENDATIONS + "/II-2").body("statements", contains(statement));
        SECRETARIAT.reads(STATEMENTS + "/" + statement).body("codes", contains("II-2"));
        SECRETARIAT
                .reads(FRENCH + "/answers/9.1/citations")
                .body("kind", contains("PARAGRAPH"))
                .body("key", contains("53"))
                .body("submission", contains(1));
    }

    private static void findingTakesItsPlaceInTheReport(String finding) {
        place(finding, Map.of("place", 10, "heading", "law"));

        SECRETARIAT.reads(FINDINGS + "/" + finding).body("observation.heading", equalTo("law"));
    }

    /** 19. */
    private static void recommendationsOfAPartyAreThoseThatAddressIt() {
        SECRETARIAT.reads(RECOMMENDATIONS + "?party=FRA").body("items.code", contains("II-1", "II-2"));
        SECRETARIAT.reads(RECOMMENDATIONS + "?party=NOR").body("items.code", contains("II-1", "IV-3"));
        SECRETARIAT.reads(RECOMMENDATIONS + "?party=ITA").body("items.code", contains("II-1"));
    }

    /** 6. */
    private static void renumberingMovesTheTagsOfWhatItChanges(String finding) {
        var swap = Map.of(
                "paragraphs",
                List.of(Map.of("from", 53, "to", 54), Map.of("from", 54, "to", 53)),
                "recommendations",
                List.of());
        var ofReport = SECRETARIAT.tag(REPORT);
        var ofFinding = SECRETARIAT.tag(FINDINGS + "/" + finding);
        var ofParagraph = SECRETARIAT.tag(PARAGRAPHS + "/53");
        SECRETARIAT.tries(REPORT, "renumber", ofReport, swap).statusCode(204);

        SECRETARIAT.tries(REPORT, "renumber", ofReport, swap).statusCode(412);
        SECRETARIAT
                .puts(FINDINGS + "/" + finding, ofFinding, findingWish("FRA", "9.1", "53"))
                .statusCode(412);
        SECRETARIAT.puts(PARAGRAPHS + "/53", ofParagraph, paragraph(53, "II")).statusCode(412);
        SECRETARIAT.reads(FINDINGS + "/" + finding).body("text.citations[0].targets", contains("54"));
    }

    /** 8. */
    private static void whatIsTakenAwayStaysOnRecordWithItsReason() {
        var taken = List.of(
                FINDINGS + "/" + findingOn("ITA", "53"),
                REPORT + "/practices/" + SECRETARIAT.creates(REPORT + "/practices", practice("FRA")),
                PARAGRAPHS + "/242");
        for (var part : taken) {
            SECRETARIAT.tells(part, "withdraw", Map.of("reason", "Said elsewhere"));
            SECRETARIAT.misses(part);
        }

        COMMITTEE
                .reads(REPORT + "/withdrawn-parts")
                .body("items.kind", contains("FINDING", "PRACTICE", "PARAGRAPH"))
                .body("items.reason", everyItem(equalTo("Said elsewhere")));
        SECRETARIAT.reads(RECOMMENDATIONS + "/IV-3").body("withdrawnParagraphs", equalTo(1));
    }

    /** 16. */
    private static void draftExistsForInsidersOnly() {
        for (var insider : List.of(SECRETARIAT, COMMITTEE, RAPPORTEUR)) {
            insider.reads(REPORT).body("status", equalTo("DRAFT"));
        }
        for (var thing : List.of(PARAGRAPHS + "/53", RECOMMENDATIONS + "/II-2")) {
            SECRETARIAT.may(thing, "REVISE");
            COMMITTEE.mayNot(thing, "REVISE");
        }
        for (var outsider : List.of(PUBLIC, FRANCE)) {
            outsider.misses(REPORT);
            outsider.misses(PARAGRAPHS + "/53");
        }
    }

    static Map<String, Object> toNorway() {
        return with(recommendation("IV-3", "IV", "INVITE", 242), "addressee", named("NOR"));
    }

    /** A finding that rests on a paragraph and names a recommendation of another chapter. */
    private static String findingOn(String party, String paragraph) {
        var links = List.of(Map.of("kind", "RECOMMENDATION", "target", "IV-3"));
        var finding = RAPPORTEUR.creates(FINDINGS, with(findingWish(party, "9.1", paragraph), "links", links));
        RAPPORTEUR.tells(FINDINGS + "/" + finding, "propose");
        SECRETARIAT.tells(FINDINGS + "/" + finding, "agree");
        return finding;
    }

    /** A place is put with the tag of what is placed. */
    private static void place(String finding, Map<String, Object> place) {
        SECRETARIAT
                .puts(FINDINGS + "/" + finding + "/observation", SECRETARIAT.tag(FINDINGS + "/" + finding), place)
                .statusCode(204);
    }

    private static void noteIsRefused(String markdown, Map<String, String> note, String pointer) {
        var citation = with(with(note, "mark", "a"), "targets", List.of());
        SECRETARIAT
                .posts(PARAGRAPHS, with(paragraph(56, "II"), "text", cited(markdown, citation)))
                .statusCode(422)
                .body("violations.pointer", contains(pointer));
    }

    private static Map<String, Object> citing(int number, String kind, String target) {
        return with(paragraph(number, "II"), "text", cited("They say so.[^a]", citation("a", kind, target)));
    }

    private static Map<String, Object> with(Map<String, ?> wish, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(wish);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> named(String... parties) {
        return Map.of("kind", "NAMED_PARTIES", "parties", List.of(parties));
    }
}
