package org.lanzarote.monitoring.wholeround;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.preparation.questionnaire.GivenQuestionnaires.with;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.wholeround.Person.FRANCE;
import static org.lanzarote.monitoring.wholeround.Person.FRENCH_MINISTRY;
import static org.lanzarote.monitoring.wholeround.Person.PUBLIC;
import static org.lanzarote.monitoring.wholeround.Person.SECRETARIAT;

import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The Secretariat prepares the round, the Committee adopts its questionnaire, and it is launched. */
final class Preparation {

    static final String ROUND = "/rounds/2";
    static final String REPLIES = ROUND + "/replies";

    private static final String VERSION = ROUND + "/questionnaire/versions/1";

    private Preparation() {}

    static void walk() {
        limitInThePastIsRefused();
        refusalIsToldInFrenchWithTheSameCodes();
        roundIsPreparedOnceAndADuplicateNamesIt();
        rosterIsAnAdoptedList();
        questionnaireIsDraftedAdoptedAndPublished();
        launchIssuesTheQuestionnaireToEveryParty();
        mistakeInItsTextsIsCorrectedInTheOpen();
        everyoneFindsTheRoundAndWhatWaitsInIt();
    }

    /** 13. */
    private static void limitInThePastIsRefused() {
        SECRETARIAT
                .posts("/rounds", dueInThePast())
                .statusCode(422)
                .body("violations.pointer", contains("/repliesDue"))
                .body("violations.code", contains("LIMIT_AHEAD"));
    }

    /** 17. */
    private static void refusalIsToldInFrenchWithTheSameCodes() {
        SECRETARIAT
                .asks()
                .header("Accept-Language", "fr")
                .body(dueInThePast())
                .post("/rounds")
                .then()
                .statusCode(422)
                .header("Content-Language", equalTo("fr"))
                .body("title", equalTo("Contenu non valide"))
                .body("violations.pointer", contains("/repliesDue"))
                .body("violations.code", contains("LIMIT_AHEAD"))
                .body("violations.detail", contains(startsWith("Un délai est à venir")));
    }

    /** 17. */
    private static void roundIsPreparedOnceAndADuplicateNamesIt() {
        SECRETARIAT.creates("/rounds", GivenRounds.wish());

        SECRETARIAT
                .posts("/rounds", GivenRounds.wish())
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("detail", containsString("number 2"));
        PUBLIC.misses(ROUND);
    }

    private static void rosterIsAnAdoptedList() {
        SECRETARIAT
                .puts(ROUND + "/roster", SECRETARIAT.tag(ROUND), GivenRounds.roster("FRA", "ITA", "MLT", "NOR"))
                .statusCode(204);
        SECRETARIAT.reads(ROUND + "/roster").body("items.party", contains("FRA", "ITA", "MLT", "NOR"));
    }

    /** 16. */
    private static void questionnaireIsDraftedAdoptedAndPublished() {
        SECRETARIAT.creates(ROUND + "/questionnaire/versions", questionnaire());
        var decision = Map.of("meeting", "18th meeting", "decidedOn", "2027-02-01", "reference", "T-ES(2027)01");
        SECRETARIAT
                .puts(VERSION + "/adoption", SECRETARIAT.tag(VERSION), decision)
                .statusCode(204);

        SECRETARIAT.may(VERSION, "PUBLISH");
        SECRETARIAT.tells(VERSION, "publish");
        SECRETARIAT.mayNot(VERSION, "PUBLISH");
        SECRETARIAT.reads(ROUND + "/questionnaire").body("version", equalTo(1));
    }

    /** 16. */
    private static void launchIssuesTheQuestionnaireToEveryParty() {
        SECRETARIAT.may(ROUND, "LAUNCH");
        SECRETARIAT.mayNot(ROUND, "CORRECT");
        SECRETARIAT.tells(ROUND, "launch");
        SECRETARIAT.mayNot(ROUND, "LAUNCH");
        SECRETARIAT.may(ROUND, "CORRECT");

        PUBLIC.reads(ROUND).body("status", equalTo("LAUNCHED")).body("permittedActions", empty());
        SECRETARIAT
                .reads(REPLIES)
                .body("items.party", contains("FRA", "ITA", "MLT", "NOR"))
                .body("items.status", everyItem(equalTo("NOT_STARTED")));
    }

    /** 13. */
    private static void mistakeInItsTextsIsCorrectedInTheOpen() {
        SECRETARIAT.tells(ROUND, "correct", Map.of("title", text("The true title"), "reason", "A word was missing"));

        PUBLIC.reads(ROUND).body("title.en", equalTo("The true title"));
        PUBLIC.reads(ROUND + "/corrections")
                .body("items.reason", contains("A word was missing"))
                .body("items.formerTitle.en", contains("A round for a test"));
    }

    /** 16. */
    private static void everyoneFindsTheRoundAndWhatWaitsInIt() {
        FRANCE.reads("/me")
                .body("rounds.number", contains(2))
                .body("rounds.part", contains("ANSWERS"))
                .body("rounds.due", contains("2027-04-01T12:00:00Z"))
                .body("rounds.address", contains(REPLIES + "/FRA"));
        FRANCE.findsWaiting("SUBMIT_REPLY");
        FRENCH_MINISTRY.findsWaiting();
        SECRETARIAT.findsWaiting();
        PUBLIC.gets("/me/tasks").statusCode(401);
    }

    private static Map<String, Object> dueInThePast() {
        return with(GivenRounds.wish(), "repliesDue", "2027-02-01T12:00:00Z");
    }

    private static Map<String, Object> questionnaire() {
        return Map.of(
                "title",
                text("The questionnaire"),
                "authentic",
                "EN",
                "sections",
                List.of(section("PREVENTION"), section("PROSECUTION")),
                "questions",
                List.of(
                        with(question("1", "GROUP", "VIII"), "section", "PREVENTION"),
                        question("1.1", "YES_NO", "VIII"),
                        question("1.2", "TEXT", "VIII"),
                        with(question("9", "GROUP", "II"), "section", "PROSECUTION"),
                        question("9.1", "YES_NO", "II"),
                        with(question("12", "TEXT", "IV"), "section", "PROSECUTION"),
                        optional("13", "DATE"),
                        optional("14", "FILES"),
                        optional("15", "YEAR")));
    }

    private static Map<String, Object> optional(String number, String kind) {
        return with(with(question(number, kind, "II"), "required", false), "section", "PROSECUTION");
    }

    private static Map<String, Object> section(String key) {
        return Map.of("key", key, "title", text(key));
    }
}
