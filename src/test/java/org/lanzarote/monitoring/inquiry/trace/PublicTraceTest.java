package org.lanzarote.monitoring.inquiry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.support.Asking.nobody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;

/** What the public is told of a thing in a chain is what the thing's own address tells the public. */
@QuarkusTest
class PublicTraceTest {

    /** They are published with the report, which tells when. */
    private static final Set<String> OF_THE_REPORT =
            Set.of("REPORT", "CHAPTER", "PARAGRAPH", "RECOMMENDATION", "STATEMENT", "FINDING", "FACTSHEET", "FOOTNOTE");

    @Test
    @Tag("slow") // every thing by its own address
    void publicChainTellsOfAThingWhatItsOwnAddressTellsThePublic() throws IOException {
        var chain = GivenChain.drafted();
        GivenExtracts.published(chain.extract());
        GivenReport.adopted();
        GivenReport.published();
        for (var address : List.of(
                FINDINGS + "/" + chain.inference(),
                REPORT + "/statements/" + chain.statement(),
                REPORT + "/paragraphs/53",
                "/rounds/2/child-extracts/" + chain.extract(),
                GivenSubmissions.ALL + "/" + chain.copy(),
                "/rounds/2/factsheets/RUS/footnotes/1",
                "/rounds/2/replies/RUS/submissions/1/answers/9.1")) {
            var traced = Traced.by(nobody(), address + "/trace");
            traced.nodes().forEach(PublicTraceTest::isToldElsewhere);
            var prov = new ObjectMapper()
                    .readTree(nobody().accept(TraceProv.JSON_LD)
                            .get(address + "/trace")
                            .asString());
            assertThat(prov.path("@graph").findValuesAsText("generatedAtTime"))
                    .as("times in PROV of " + address)
                    .containsExactlyInAnyOrderElementsOf(traced.chain().findValuesAsText("at"));
        }
    }

    private static void isToldElsewhere(JsonNode node) {
        var address = node.path("address").asText();
        if (!address.startsWith("/")) {
            assertThat(node.has("at") || node.has("trace") || node.has("organisation") || node.has("digest"))
                    .as(node.toString())
                    .isFalse();
            assertThat(node.path("state").asText("WITHDRAWN"))
                    .as(node.toString())
                    .isEqualTo("WITHDRAWN");
            return;
        }
        var own = nobody().get(address.split("#", 2)[0])
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var told = OF_THE_REPORT.contains(node.path("kind").asText())
                ? own + nobody().get(REPORT).asString()
                : own;
        assertThat(node.path("state").asText()).as(node.toString()).isEqualTo("PUBLISHED");
        assertThat(node.has("digest")).as(node.toString()).isFalse();
        assertThat(told + address)
                .contains(node.path("party").asText(), node.path("organisation").asText());
        if (node.has("at")) {
            var at = node.path("at").asText();
            assertThat(told).as(node.toString()).containsAnyOf(at, '"' + at.replace("T00:00:00Z", "") + '"');
        }
    }
}
