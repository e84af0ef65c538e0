package org.lanzarote.monitoring.outcome.sentencepage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.madeAt;
import static org.lanzarote.monitoring.outcome.sentencepage.NoteTargetsTest.page;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The page of a finding, a statement and a practice says of it what a factsheet says. */
@QuarkusTest
class SentencePagesTest {

    @BeforeEach
    void report() {
        GivenReport.drafted();
    }

    @Test
    void findingIsAPage() {
        var finding = GivenReport.FINDINGS + "/" + GivenReport.finding("RUS", "9.1", "53");
        nobody().accept("text/html").get(finding).then().statusCode(404);
        page(secretariat(), finding)
                .body(containsString("This is not public."))
                .body(containsString("The law of the Russian Federation is silent.<sup id=\"ref-1\">"))
                .body(containsString("href=\"/rounds/2/report/paragraphs/53?lang=EN\""));

        GivenReport.placed(finding.substring(finding.lastIndexOf('/') + 1));
        GivenReport.adopted();
        GivenReport.published();
        page(nobody(), finding + "?lang=FR")
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("Constat du Comité – Fédération de Russie, question 9.1"))
                .body(containsString("<div lang=\"en\">"))
                .body(containsString("<p class=\"untranslated\">Ce texte n’est pas encore traduit"))
                .body(containsString("href=\"/rounds/2/factsheets/RUS?lang=FR\""))
                .body(not(containsString("pas public")));
        nobody().accept("text/html").get(finding + ".html").then().statusCode(200);
    }

    @Test
    void findingThatEverybodyReadsOtherwiseIsADraft() {
        var id = GivenReport.finding("RUS", "9.1", "53");
        var finding = GivenReport.FINDINGS + "/" + id;
        GivenReport.placed(id);
        GivenReport.adopted();
        GivenReport.published();
        page(secretariat(), finding).body(not(containsString("DRAFT")));
        secretariat().get(finding).then().body("draft", nullValue());

        GivenReport.put(finding, GivenReport.findingWish("RUS", "9.1", "54")).statusCode(204);

        page(secretariat(), finding)
                .body(containsString("<h1>DRAFT – Finding of the Committee"))
                .body(containsString("DRAFT, not published: the public reads this otherwise."))
                .body(containsString("<a href=\"/rounds/2/factsheets/RUS?lang=EN\">What is public"));
        page(secretariat(), finding + "?lang=FR").body(containsString("<h1>PROJET – Constat du Comité"));
        secretariat().get(finding).then().body("draft", equalTo("CHANGED"));
        secretariat().get(GivenReport.FINDINGS).then().body("items.draft", contains("CHANGED"));
        page(nobody(), finding).body(not(containsString("DRAFT")));
        nobody().get(finding).then().body("draft", nullValue());
        table(secretariat(), GivenReport.FINDINGS)
                .body(containsString(",\"Draft\",\"Draft (in words)\","))
                .body(containsString(",\"CHANGED\",\"Changed by the draft\","));
        table(nobody(), GivenReport.FINDINGS).body(not(containsString("Draft")), containsString("Paragraph 53"));
    }

    @Test
    void statementIsAPage() {
        var statement = madeAt(REPORT + "/statements", GivenReport.statement("RUS"));
        nobody().accept("text/html").get(statement).then().statusCode(404);
        page(secretariat(), statement)
                .body(containsString("This is not public."))
                .body(containsString(
                        "The Committee <strong>requires</strong> the Russian Federation to amend its law."))
                .body(not(containsString("/factsheets/RUS")));
        GivenReport.adopted();
        GivenReport.published();

        page(nobody(), statement)
                .body(containsString("<h1>Editorial statement – chapter II</h1>"))
                .body(not(containsString("public.")))
                .body(containsString("<a href=\"/rounds/2/report/recommendations/II-1?lang=EN\">"))
                .body(containsString("<a href=\"/rounds/2/factsheets/RUS?lang=EN\">Factsheet – Russian Federation"))
                .body(containsString("<a href=\"" + statement + "/trace.json\">"));
        page(nobody(), statement + "?lang=FR")
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("<h1>Énoncé – chapitre II</h1>"))
                .body(containsString("<div lang=\"en\">"));
        nobody().get(statement + "/trace.json").then().statusCode(200).body("nodes[0].address", equalTo(statement));
        nobody().get(statement).then().body("head", nullValue());
    }

    @Test
    void practiceIsAPage() {
        var practice = madeAt(REPORT + "/practices", GivenReport.notedPractice("RUS"));
        GivenReport.adopted();
        GivenReport.published();

        page(nobody(), practice)
                .body(containsString("<h1>Promising practice – Russian Federation</h1>"))
                .body(containsString("The Russian Federation trains judges.<sup id=\"ref-1\">"))
                .body(containsString("href=\"/rounds/2/report/paragraphs/53?lang=EN\""))
                .body(containsString("<a href=\"/rounds/2/factsheets/RUS?lang=EN\">Factsheet – Russian Federation"));
        page(nobody(), practice + "?lang=FR")
                .body(containsString("<h1>Pratique prometteuse – Fédération de Russie</h1>"));
        nobody().get(practice + "/trace.json").then().statusCode(200);

        GivenReport.withdraw(practice).statusCode(204);
        var left = "The draft of the factsheets has this no more; everybody still reads it there.";
        page(nobody(), practice).body(containsString("/factsheets/RUS?lang=EN"), not(containsString(left)));
        page(secretariat(), practice).body(containsString("/factsheets/RUS?lang=EN"), containsString(left));
    }

    @Test
    void pageTellsThoseWhoOverseeAloneWhatTheDraftDoes() {
        var statement = madeAt(REPORT + "/statements", GivenReport.statement("RUS"));
        GivenReport.adopted();
        GivenReport.published();
        var practice = madeAt(REPORT + "/practices", GivenReport.practice("RUS"));
        GivenReport.put(statement, GivenReport.statement("NOR")).statusCode(204);

        page(secretariat(), practice).body(containsString("This is not public."));
        nobody().accept("text/html").get(practice).then().statusCode(404);
        page(secretariat(), statement)
                .body(containsString("<h1>DRAFT – Editorial statement"))
                .body(containsString("DRAFT, not published: the public reads this otherwise."))
                .body(containsString("Norway to amend its law."))
                .body(containsString("/factsheets/RUS?lang=EN"), not(containsString("/factsheets/NOR")));
        page(secretariat(), statement + "?lang=FR").body(containsString("<h1>PROJET – Énoncé"));
        page(nobody(), statement).body(not(containsString("DRAFT")), not(containsString("Norway")));
        table(secretariat(), REPORT + "/statements?lang=FR")
                .body(containsString(",\"Projet\",\"Projet (en clair)\","))
                .body(containsString(",\"CHANGED\",\"Changé par le projet\","));
        table(nobody(), REPORT + "/statements").body(not(containsString("Draft")));

        GivenReport.withdraw(statement).statusCode(204);
        page(secretariat(), statement)
                .body(containsString("The draft of the factsheets has this no more; everybody still reads it there."))
                .body(containsString("the Russian Federation to amend its law."));
        page(nobody(), statement).body(not(containsString("has this no more")));
    }

    @Test
    @Tag("slow") // 0.6 s
    void pageOfWhatIsStaleSaysSo() {
        GivenReplies.published("FRA");
        var rests = Map.of(
                "mark",
                "a",
                "kind",
                "ANSWER",
                "targets",
                List.of("FRA/12@1"),
                "quotation",
                Map.of("words", "The answer"));
        var finding = GivenEvidence.finding("FRA", "The answer to 12");
        GivenReport.placed(finding);
        var practice = new HashMap<>(GivenReport.practice("FRA"));
        practice.put("text", GivenReport.cited("{party} trains judges.[^a]", rests));
        var statement = new HashMap<>(GivenReport.statement("FRA"));
        statement.put(
                "text",
                GivenReport.cited("to act.[^a][^b]", rests, GivenReport.citation("b", "RECOMMENDATION", "II-1")));
        var pages = List.of(
                GivenReport.FINDINGS + "/" + finding,
                madeAt(REPORT + "/practices", practice),
                madeAt(REPORT + "/statements", statement));
        GivenReport.adopted();
        GivenReport.published();
        pages.forEach(one -> page(nobody(), one).body(not(containsString("Stale"))));

        GivenReplies.supplemented("FRA", "12", "Other words.");
        GivenReplies.publish("FRA");

        for (var one : pages) {
            for (var who : List.of(nobody(), secretariat())) {
                page(who, one)
                        .body(containsString(
                                "<p class=\"since\">Stale: it rests on what no longer stands as it was cited"
                                        + " (the answer of France to question 12, submission 1).</p>"));
            }
        }
        page(nobody(), pages.get(0) + "?lang=FR").body(containsString("Périmé\u00a0: il repose"));
        page(nobody(), pages.get(1) + "?lang=FR")
                .body(containsString("Périmée\u00a0: elle repose"), containsString("la réponse de la France"));
    }

    @Test
    void sentenceNamesWhomItAddressesAndCommasCloseTheirNames() {
        var all = sentence("ALL_PARTIES", "all Parties, including {party}");
        var open = sentence(
                "PARTIES_NOT_ALREADY_DOING_SO",
                "Parties that are not already doing so, including {party}",
                "FRA",
                "NOR");

        page(secretariat(), all)
                .body(containsString("The Committee <strong>requires</strong> all Parties to amend its law."));
        page(secretariat(), open)
                .body(containsString("<strong>requires</strong> Parties that are not already doing so, including France"
                        + " and Norway, to amend its law."));
        table(secretariat(), REPORT + "/statements")
                .body(containsString("\"The Committee requires all Parties\","))
                .body(containsString(
                        "\"The Committee requires Parties that are not already doing so, including France and"
                                + " Norway,\","));
    }

    private static String sentence(String addressee, String addressed, String... parties) {
        var wish = new HashMap<>(GivenReport.statement(Map.of("kind", addressee, "parties", List.of(parties)), "II-1"));
        wish.put("lead", "The Committee {urgency} " + addressed);
        return madeAt(REPORT + "/statements", wish);
    }

    private static ValidatableResponse table(RequestSpecification who, String address) {
        return who.accept("text/csv").get(address).then().statusCode(200);
    }
}
