package org.lanzarote.monitoring.analysis.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.evidence;
import static org.lanzarote.monitoring.analysis.evidence.GivenEvidence.quoting;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** What is quoted stands in the submission in these very words, and is kept with what stands around it. */
@QuarkusTest
class QuotationTest {

    @Test
    void wordsThatAreNotThereAreRefusedAndNothingChanges() {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");
        GivenReplies.answered("FRA");

        refused(
                Map.of("words", "Possession carries up to three years"),
                "/text/citations/0/quotation/words",
                "WORDS_NOT_THERE");
        refused(Map.of("words", "P\u043essession carries"), "/text/citations/0/quotation/words", "WORDS_NOT_THERE");
        refused(Map.of("words", "possession carries"), "/text/citations/0/quotation/words", "WORDS_NOT_THERE");
        refused(Map.of("words", "carries up to"), "/text/citations/0/quotation", "WORDS_IN_SEVERAL_PLACES");
        refused(
                Map.of("words", "carries up to", "before", "The register"),
                "/text/citations/0/quotation",
                "WORDS_NOT_AT_THAT_PLACE");
        refused(
                Map.of("words", "carries up to", "field", "/other"),
                "/text/citations/0/quotation",
                "WORDS_NOT_AT_THAT_PLACE");
        refused(
                quoting("RUS", Map.of("words", "The law"), "PARAGRAPH", "53"),
                "/text/citations/0/quotation",
                "QUOTATION_OF_ONE_ANSWER");
        refused(
                quoting("RUS", Map.of("words", "The law applies"), "ANSWER", "RUS/12@1", "RUS/9.1@1"),
                "/text/citations/0/quotation",
                "QUOTATION_OF_ONE_ANSWER");
        for (var target : List.of("FRA/12@1", "RUS/12@2", "RUS/99@1")) {
            refused(
                    quoting("RUS", Map.of("words", "The answer to 12"), "ANSWER", target),
                    "/text/citations/0/targets/0",
                    "NOT_CITABLE");
        }
        var linked = new HashMap<>(findingWish("RUS", "9.1", "53"));
        linked.put("links", List.of(link("PARAGRAPH", "53", "The law"), link("ANSWER", "RUS/12@1", "The law speaks")));
        post(FINDINGS, linked)
                .statusCode(422)
                .body("violations.pointer", contains("/links/0/quotation", "/links/1/quotation/words"));
        secretariat()
                .header("Accept-Language", "fr")
                .body(quoting("RUS", Map.of("words", "carries up to")))
                .post(FINDINGS)
                .then()
                .body(
                        "violations[0].detail",
                        equalTo("La réponse contient ces mots à 2 endroits\u00a0: ajoutez field et"
                                + " occurrence, ou les mots qui précèdent ou suivent"));
        secretariat().get(FINDINGS).then().body("items", empty());
        evidence("").body("items", empty());
    }

    @Test
    void quotationIsReadAsItCanBeSentBack() {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");
        var wish = quoting("RUS", Map.of("words", " carries\u00a0up\n to", "before", "Distribution"));
        wish.put("links", List.of(link("ANSWER", "RUS/9.1@1", "YES"), Map.of("kind", "ANSWER", "target", "RUS/1.2@1")));
        String finding = post(FINDINGS, wish).statusCode(201).extract().path("id");

        var read = secretariat()
                .get(FINDINGS + "/" + finding)
                .then()
                .body("text.citations[0].quotation.words", equalTo("carries up to"))
                .body("text.citations[0].quotation.field", equalTo("/text"))
                .body("text.citations[0].quotation.occurrence", equalTo(2))
                .body(
                        "text.citations[0].quotation.before",
                        equalTo("two years. The register is kept by the police. Distribution"))
                .body("text.citations[0].quotation.after", equalTo("five years. The law is silent on children."))
                .body("links[0].quotation.words", equalTo("YES"))
                .body("links[0].quotation.field", equalTo("/value"))
                .body("links.size()", equalTo(2))
                .body("sources.passages.flatten().state", contains("SAME", "SAME", "SAME"))
                .body("sources.passages.flatten().pointer", contains("/citations/0/targets/0", "/links/0", "/links/1"))
                .body("sources[0].passages[0].link", equalTo("/rounds/2/replies/RUS/submissions/1/answers/12"))
                .body("stale", equalTo(false))
                .extract()
                .jsonPath();
        var again = new HashMap<>(wish);
        again.put("text", read.get("text"));
        again.put("links", read.get("links"));
        GivenReport.put(FINDINGS + "/" + finding, again).statusCode(204);

        secretariat()
                .get(FINDINGS + "/" + finding)
                .then()
                .body("text", equalTo(read.get("text")))
                .body("links", equalTo(read.get("links")));
        evidence("")
                .body("items.target", contains("RUS/12@1", "RUS/9.1@1", "RUS/1.2@1"))
                .body("items[0].sha256", matchesPattern("[0-9a-f]{64}"))
                .body("items.key", contains(finding, finding, finding));
        secretariat()
                .get(GivenReport.REPORT + "/package")
                .then()
                .body("findings[0].text", equalTo(read.get("text")))
                .body("findings[0].links", equalTo(read.get("links")));
    }

    @Test
    void packageBringsQuotationsAndIsRefusedForWordsThatAreNotThere() {
        GivenRounds.launched("RUS", "FRA", "NOR");
        GivenEvidence.submitted("RUS");

        secretariat()
                .body(packageQuoting("The law speaks"))
                .post(GivenReport.REPORT + "/package")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/findings/0/text/citations/0/quotation/words"));
        secretariat()
                .body(packageQuoting("The law is silent"))
                .post(GivenReport.REPORT + "/package")
                .then()
                .statusCode(201);
        evidence("")
                .body("items.quotation.words", contains("The law is silent"))
                .body("items.state", contains("SAME"));
    }

    private static Map<String, Object> packageQuoting(String words) {
        var whole = new HashMap<>(GivenReport.report());
        for (var part : List.of("chapters", "paragraphs", "recommendations", "statements", "practices")) {
            whole.put(part, List.of());
        }
        whole.put("findings", List.of(quoting("RUS", Map.of("words", words))));
        return whole;
    }

    private static Map<String, Object> link(String kind, String target, String words) {
        return Map.of("kind", kind, "target", target, "quotation", Map.of("words", words));
    }

    private static void refused(Map<String, ?> wish, String pointer, String code) {
        post(FINDINGS, wish.containsKey("words") ? quoting("RUS", wish) : wish)
                .statusCode(422)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }
}
