package org.lanzarote.monitoring.analysis.evidence;

import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Given findings that rest on words of a Party's answer to question 12. */
public final class GivenEvidence {

    public static final String EVIDENCE = "/rounds/2/evidence";

    static final String TEXT =
            "The law applies to adults. Possession carries up to two years. The register is kept by the"
                    + " police. Distribution carries up to five years. The law is silent on children.";

    private GivenEvidence() {}

    /** The answer of a Party in its first submission. */
    public static void submitted(String party) {
        GivenReplies.answered(party);
        GivenReplies.saved(party, "12", TEXT);
        GivenReplies.submit(party);
    }

    /** A finding that rests on these words; gives its id. */
    public static String finding(String party, String words) {
        return post(FINDINGS, quoting(party, Map.of("words", words)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> quoting(String party, Map<String, ?> quotation) {
        return quoting(party, quotation, "ANSWER", party + "/12@1");
    }

    static Map<String, Object> quoting(String party, Map<String, ?> quotation, String kind, String... targets) {
        return citing(party, Map.of("mark", "a", "kind", kind, "targets", List.of(targets), "quotation", quotation));
    }

    static Map<String, Object> citing(String party, Map<String, ?> citation) {
        var wish = new HashMap<>(findingWish(party, "9.1"));
        wish.put("text", cited("They say so.[^a]", citation));
        return wish;
    }

    static ValidatableResponse evidence(String query) {
        return secretariat().get(EVIDENCE + query).then().statusCode(200);
    }

    /** The key of what a finding rests on. */
    public static String of(String finding) {
        return evidence("").extract().path("items.find { it.key == '" + finding + "' }.id");
    }
}
