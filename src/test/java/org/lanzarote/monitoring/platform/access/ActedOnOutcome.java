package org.lanzarote.monitoring.platform.access;

import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.platform.access.ActedOn.asking;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.SECRETARIAT;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.made;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.tag;
import static org.lanzarote.monitoring.platform.access.ActedOnLife.tell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.analysis.comment.GivenOpenFindings;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.outcome.amendment.GivenAmendments;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What children said, and the parts of the report, in each state in which somebody acts on them. */
final class ActedOnOutcome {

    private static final String OFFICER = "safeguarding-officer";
    private static final String RUSSIA = "focal-point-rus";

    private final List<ActedOn> things = new ArrayList<>();
    private final VisibleLife life;

    ActedOnOutcome(VisibleLife life) {
        this.life = life;
    }

    List<ActedOn> things() {
        children();
        report();
        return things;
    }

    private void children() {
        things.add(ActedOn.of("getChildContribution", "id", life.contribution));
        var uncounted = made("facilitator", "/rounds/1/child-contributions", GivenContributions.report("FRA"));
        things.add(ActedOn.of("getChildContribution", "round", "1", "id", uncounted));
        things.add(ActedOn.of("previewParticipation"));
        statement(GivenStatements.reported());
        statement(GivenStatements.confirmed());
        var extracted = GivenStatements.confirmed();
        statement(extracted);
        extract(GivenExtracts.of(extracted));
        var aside = GivenStatements.reported();
        statement(aside);
        tell(OFFICER, "/rounds/2/child-statements/" + aside, "set-aside", Map.of("ground", "UNCLEAR"));
        // One that is disclosed has no view for its facilitator, who withdraws it all the same with the tag it was
        // told.
        statement(id("/child-statements/", "reported"));
        things.add(ActedOn.of("getDisclosure", "id", id("/disclosures/", "disclosed")));
        var dismissed = GivenStatements.inTheQueue(GivenStatements.WORDS);
        GivenStatements.handled(dismissed, "NO_DISCLOSURE").then().statusCode(204);
        things.add(ActedOn.of("getDisclosure", "id", dismissed));
        for (var state : List.of("made", "made public", "withdrawn")) {
            extract(id("/child-extracts/", state));
        }
        var withdrawn = id("/child-extracts/", "withdrawn");
        things.add(ActedOn.of("listExtractWithdrawals", "id", withdrawn));
    }

    private String id(String path, String state) {
        return life.children.id(path, state).orElseThrow();
    }

    private void statement(String id) {
        things.add(ActedOn.of("getChildStatement", "id", id));
    }

    private void extract(String id) {
        things.add(ActedOn.of("getChildExtract", "id", id));
    }

    private void report() {
        made(SECRETARIAT, "/rounds/2/report/chapters", GivenReport.chapter("V"));
        things.add(ActedOn.of("getCompilation", "question", "9.1"));
        things.add(ActedOn.of("getReport"));
        things.add(ActedOn.of("getCorrigendum", "corrigendum", "1"));
        things.add(ActedOn.of("getTextTranslation", "part", "paragraphs", "key", "54"));
        things.add(ActedOn.of("getTextTranslation", "part", "paragraphs", "key", GivenTranslations.drafted(53)));
        things.add(ActedOn.of("getChapter", "numeral", "II"));
        things.add(ActedOn.of("getChapter", "numeral", "V"));
        things.add(ActedOn.of("getParagraph", "number", "53"));
        things.add(ActedOn.of("getRecommendation", "code", "II-1"));
        things.add(ActedOn.of("getProposedAddressees", "code", "II-1"));
        things.add(ActedOn.of("getPractice", "id", life.practice));
        things.add(ActedOn.of("getStatement", "id", life.statement));
        things.add(ActedOn.of("getFactsheetText", "name", "introduction"));
        things.add(ActedOn.of("getDocumentStyle"));
        things.add(ActedOn.of("getChapterStyle", "numeral", "II"));
        things.add(ActedOn.of("getTally", "id", life.tally));
        things.add(ActedOn.of("getRapporteur", "id", life.appointment));
        things.add(ActedOn.of("getRapporteur", "id", GivenRapporteurs.ended("3")));
        var proposed = GivenReport.finding("FRA", "9.1", "54");
        tell("rapporteur", GivenReport.FINDINGS + "/" + proposed, "propose", null);
        things.add(ActedOn.of("getFinding", "id", proposed));
        var agreed = GivenReport.finding("FRA", "1.1", "54");
        tell(SECRETARIAT, GivenReport.FINDINGS + "/" + agreed, "propose", null);
        tell(SECRETARIAT, GivenReport.FINDINGS + "/" + agreed, "agree", null);
        things.add(ActedOn.of("getFinding", "id", agreed));
        things.add(ActedOn.of("getFinding", "id", life.finding));
        things.add(ActedOn.of("getFinding", "id", life.findingLeftOut));
        things.add(ActedOn.of("getFinding", "id", GivenReport.finding("FRA", "3.1", "53")));
        comments();
        amendments();
        evidence();
    }

    /** What lies open to France, and what Germany has sent, which is answered and not released. */
    private void comments() {
        var sent = GivenOpenFindings.opened("DEU", GivenOpenFindings.proposed("DEU", "9.1", "53"));
        GivenOpenFindings.say("focal-point-deu", sent, 1, "The law speaks.").statusCode(200);
        GivenOpenFindings.send("focal-point-deu", sent).statusCode(204);
        GivenOpenFindings.answer(SECRETARIAT, sent, 1, "NOT_TAKEN", "It is silent")
                .statusCode(200);
        for (var period : List.of(life.commentPeriod, sent)) {
            things.add(ActedOn.of("getCommentPeriod", "id", period));
            things.add(ActedOn.of("getCommentedFinding", "id", period, "place", "1"));
        }
    }

    /** Of round 1, since what is open keeps a report from adoption. */
    private void amendments() {
        GivenAmendments.inRound(1);
        things.add(ActedOn.of("getDraft", "round", "1", "draft", "1"));
        things.add(ActedOn.of("getDraft", "round", "1", "draft", "2"));
        things.add(ActedOn.of("getDraft", "draft", "1"));
        for (var amendment : List.of("1", "2", "3")) {
            things.add(ActedOn.of("getAmendment", "round", "1", "amendment", amendment));
        }
        things.add(ActedOn.of("getAmendment", "amendment", "1"));
    }

    /** Russia submitted in round 1, was cited, and submits again: the words of one answer are gone, those of the other not. */
    private void evidence() {
        for (var question : List.of("1.2", "12")) {
            var wish = new HashMap<>(GivenReport.findingWish("RUS", "9.1"));
            wish.put("text", cited("It says so.[^a]", citation("a", "ANSWER", "RUS/" + question + "@1")));
            made(SECRETARIAT, "/rounds/1/findings", wish);
        }
        var reply = "/rounds/1/replies/RUS";
        tell(RUSSIA, reply, "supplement", Map.of("reason", "New figures"));
        var answer = reply + "/answers/12";
        asking(RUSSIA)
                .header("If-Match", tag(RUSSIA, answer))
                .body(GivenReplies.textAnswer("Other figures"))
                .put(answer)
                .then()
                .statusCode(200);
        tell(RUSSIA, reply, "submit", null);
        List<String> all = asking(SECRETARIAT).get("/rounds/1/evidence").path("items.id");
        all.forEach(id -> things.add(ActedOn.of("getEvidence", "round", "1", "id", id)));
    }
}
