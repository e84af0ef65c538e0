package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDown;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.evidence.GivenEvidence;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** A chain tells the words that a text quotes to those who may read them, and what became of them in later submissions. */
@QuarkusTest
class QuotationTraceTest {

    private static final String WORDS = "Possession carries up to two years";
    private static final String ANSWER = "/rounds/2/replies/RUS/submissions/%d/answers/12";

    private String finding = "";

    @BeforeEach
    void findingOnTheFirstSubmission() {
        GivenReport.drafted();
        GivenEvidence.submitted("RUS");
        finding = GivenEvidence.finding("RUS", WORDS);
        GivenReport.placed(finding);
    }

    @Test
    void quotedWordsAndWhatBecameOfThemAreToldInBothDirections() throws JsonLdError {
        GivenReplies.supplemented("RUS", "12", "In sum. " + WORDS + ".");

        for (var insider : List.of(secretariat(), committee())) {
            for (var path :
                    List.of(trace(), ANSWER.formatted(1) + "/trace", "/rounds/2/factsheets/RUS/footnotes/1/trace")) {
                assertThat(Traced.by(insider, path).passages())
                        .as(path)
                        .isNotEmpty()
                        .containsOnly("quoted %s MOVED in 2".formatted(WORDS));
            }
        }
        assertThat(prov(secretariat()))
                .contains(
                        "\"http://www.w3.org/ns/prov#wasQuotedFrom\":[{\"@id\":\"https://service.example"
                                + ANSWER.formatted(1) + "\"}]",
                        "\"http://www.w3.org/ns/prov#value\":[{\"@value\":\"" + WORDS + "\"}]",
                        "\"https://schema.org/creativeWorkStatus\":[{\"@value\":\"MOVED\"}]");
    }

    @Test
    void publicIsToldPublicWordsAndNothingOfOthers() throws JsonLdError {
        GivenReport.adopted();
        GivenReport.published();

        for (var asking : List.of(nobody(), focalPoint("NOR"))) {
            assertThat(Traced.by(asking, trace()).passages()).containsExactly("quoted");
        }
        assertThat(prov(nobody())).contains("prov#wasQuotedFrom").doesNotContain("Possession");
        GivenReplies.publish("RUS");
        GivenReplies.supplemented("RUS", "12", "Nothing of it.");
        assertThat(Traced.by(nobody(), trace()).passages()).containsExactly("quoted %s SAME in 1".formatted(WORDS));
        assertThat(Traced.by(secretariat(), trace()).passages())
                .containsExactly("quoted %s GONE in 2 waits".formatted(WORDS));

        takenDown("RUS", passage("12", "Possession carries", "security"));

        var down = Traced.by(nobody(), trace());
        assertThat(down.passages()).containsExactly("quoted taken down waits");
        assertThat(down.chain().toString()).doesNotContain("Possession");
        assertThat(prov(nobody())).doesNotContain("Possession");
    }

    @Test
    void answerOfTheLastSubmissionLeadsToWhatRestsOnTheOneBefore() throws JsonLdError {
        GivenReplies.supplemented("RUS", "12", "Other words.");
        GivenReplies.supplemented("RUS", "12", "And others.");

        assertThat(Traced.by(secretariat(), ANSWER.formatted(3) + "/trace").told())
                .containsSubsequence(
                        "START 0 ANSWER RUS/12@3",
                        "EARLIER 1 ANSWER RUS/12@2",
                        "EARLIER 2 ANSWER RUS/12@1",
                        "EVIDENCE 1 SUBMISSION RUS/3",
                        "EVIDENCE 2 RECEIPT RUS/3",
                        "USE 3 FINDING " + finding,
                        "USE 4 FACTSHEET RUS")
                .contains("USE 3 FOOTNOTE RUS/1")
                .noneMatch(line -> line.contains("RECEIPT RUS/1"));
        var middle = Traced.by(secretariat(), ANSWER.formatted(2) + "/trace");
        assertThat(middle.told())
                .contains("EARLIER 1 ANSWER RUS/12@1", "LATER 1 ANSWER RUS/12@3", "USE 2 FINDING " + finding);
        assertThat(middle.steps())
                .contains("ANSWER RUS/12@2 EARLIER ANSWER RUS/12@1", "ANSWER RUS/12@2 LATER ANSWER RUS/12@3");
        assertThat(expanded(secretariat()
                        .accept(TraceProv.JSON_LD)
                        .get(ANSWER.formatted(2) + "/trace")
                        .asString()))
                .contains("\"http://www.w3.org/ns/prov#wasRevisionOf\":[{\"@id\":\"https://service.example"
                        + ANSWER.formatted(1) + "\"}]");
        assertThat(Traced.by(focalPoint("RUS"), ANSWER.formatted(3) + "/trace").told())
                .contains("EARLIER 2 ANSWER RUS/12@1")
                .noneMatch(line -> line.startsWith("USE"));

        GivenReport.adopted();
        GivenReport.published();

        assertThat(Traced.by(focalPoint("RUS"), ANSWER.formatted(3) + "/trace").told())
                .contains("EARLIER 2 ANSWER RUS/12@1", "USE 3 FINDING " + finding, "USE 4 FACTSHEET RUS");
        focalPoint("NOR").get(ANSWER.formatted(3) + "/trace").then().statusCode(404);
        GivenReplies.publish("RUS");
        assertThat(Traced.by(nobody(), ANSWER.formatted(3) + "/trace").told())
                .containsExactly("START 0 ANSWER RUS/12@3", "EVIDENCE 1 SUBMISSION RUS/3");
    }

    private String trace() {
        return FINDINGS + "/" + finding + "/trace";
    }

    private String prov(RequestSpecification asking) throws JsonLdError {
        return expanded(asking.accept(TraceProv.JSON_LD).get(trace()).asString());
    }

    private static String expanded(String document) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new StringReader(document)))
                .base("https://service.example/rounds/2/x")
                .get()
                .toString();
    }
}
