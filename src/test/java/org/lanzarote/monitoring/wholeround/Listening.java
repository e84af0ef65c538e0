package org.lanzarote.monitoring.wholeround;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.children.intake.GivenContributions.genders;
import static org.lanzarote.monitoring.children.intake.GivenContributions.report;
import static org.lanzarote.monitoring.wholeround.Person.AUDITOR;
import static org.lanzarote.monitoring.wholeround.Person.FACILITATOR;
import static org.lanzarote.monitoring.wholeround.Person.FRANCE;
import static org.lanzarote.monitoring.wholeround.Person.OFFICER;
import static org.lanzarote.monitoring.wholeround.Person.PUBLIC;
import static org.lanzarote.monitoring.wholeround.Person.RAPPORTEUR;
import static org.lanzarote.monitoring.wholeround.Person.SECRETARIAT;
import static org.lanzarote.monitoring.wholeround.Preparation.ROUND;

import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.statement.GivenStatements;

/** Children in France are heard: the facilitator reports, and the safeguarding officer alone reads what they said. */
final class Listening {

    static final String EXTRACTS = ROUND + "/child-extracts";

    private static final String STATEMENTS = ROUND + "/child-statements/";
    private static final String SESSIONS = ROUND + "/child-contributions";
    private static final String WHY = "A boy was counted as a girl";

    private Listening() {}

    /** What a child said in a session, and the extract that others read. */
    record Said(String session, String statement, String extract) {}

    static Said walk() {
        var session = SESSIONS + "/" + FACILITATOR.creates(SESSIONS, report("FRA"));
        sessionIsCorrectedBeforeItIsCounted(session);
        disclosureGoesToTheSafeguardingOfficerAlone(session);
        var said = extractIsMadeOfWhatOnlyTheOfficerReads(session);
        questionHasTheExtractsOfItsSubQuestions(said);
        figuresAreReleasedOnceTheOfficerHasSeenThem();
        sessionThatIsCountedStaysAsItIs(session);
        return said;
    }

    /** 15. */
    private static void sessionIsCorrectedBeforeItIsCounted(String session) {
        FACILITATOR.saves(session, corrected());

        FACILITATOR.reads(session).body("genders.GIRLS", equalTo(2)).body("genders.BOYS", equalTo(4));
        AUDITOR.reads("/trail?operation=correctChildContribution").body("items.reason", contains(WHY));
    }

    /** 16. */
    private static void disclosureGoesToTheSafeguardingOfficerAlone(String session) {
        FACILITATOR.creates(session + "/statements", GivenStatements.disclosed(GivenStatements.WORDS));
        var disclosure = ROUND + "/disclosures/"
                + OFFICER.reads(ROUND + "/disclosures").extract().<String>path("items[0].id");

        OFFICER.findsWaiting("HANDLE_DISCLOSURE");
        SECRETARIAT.gets(disclosure).statusCode(403);
        FACILITATOR.gets(disclosure).statusCode(403);
        for (var step : List.of("REFERRED", "CLOSED")) {
            OFFICER.tells(disclosure, "handle", Map.of("step", step, "takenOn", "2027-03-01"));
        }
        OFFICER.reads(disclosure).body("state", equalTo("CLOSED"));
        OFFICER.findsWaiting();
    }

    /** 16. */
    private static Said extractIsMadeOfWhatOnlyTheOfficerReads(String session) {
        var words = GivenStatements.said(GivenStatements.WORDS);
        words.put("question", "1.1");
        var key = FACILITATOR.creates(session + "/statements", words);
        SECRETARIAT.gets(STATEMENTS + key).statusCode(403);
        OFFICER.findsWaiting("DECIDE_ON_STATEMENT");
        OFFICER.tells(STATEMENTS + key, "confirm");
        OFFICER.findsWaiting();
        var extract = OFFICER.creates(EXTRACTS, GivenExtracts.wish(key));

        RAPPORTEUR.reads(EXTRACTS + "/" + extract).body("text", equalTo(GivenExtracts.TEXT));
        PUBLIC.misses(EXTRACTS + "/" + extract);
        SECRETARIAT.tells(EXTRACTS + "/" + extract, "publish");
        PUBLIC.reads(EXTRACTS + "/" + extract).body("text", equalTo(GivenExtracts.TEXT));
        return new Said(session, STATEMENTS + key, extract);
    }

    /** 19. */
    private static void questionHasTheExtractsOfItsSubQuestions(Said said) {
        PUBLIC.reads(EXTRACTS + "?question=1").body("items.id", contains(said.extract()));
        PUBLIC.reads(EXTRACTS + "?question=1.1").body("items.id", contains(said.extract()));
        PUBLIC.reads(EXTRACTS + "?question=9").body("items", empty());
    }

    private static void figuresAreReleasedOnceTheOfficerHasSeenThem() {
        String seen = OFFICER.reads(ROUND + "/participation-preview").extract().path("digest");
        OFFICER.creates(ROUND + "/participation-releases", Map.of("previewDigest", seen));

        PUBLIC.reads(ROUND + "/participation-releases/1").body("figures.children", equalTo(7));
        FRANCE.gets(ROUND + "/participation-preview").statusCode(403);
    }

    /** 15. */
    private static void sessionThatIsCountedStaysAsItIs(String session) {
        FACILITATOR.puts(session, corrected()).statusCode(409).body("type", equalTo("/problems/session-counted"));
    }

    private static Map<String, Object> corrected() {
        var report = report("FRA", "genders", genders(2, 4, 1));
        report.put("reason", WHY);
        return report;
    }
}
