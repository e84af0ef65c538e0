package org.lanzarote.monitoring.outcome.feedback;

import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.children.statement.GivenStatements;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.support.Asking;

/** Given extracts of sessions, and a report that uses them. */
final class GivenFeedback {

    static final String ROUND = "/rounds/2/child-feedback";
    static final String SESSION = "/rounds/2/child-contributions/{id}/feedback";

    private GivenFeedback() {}

    static String session() {
        return GivenContributions.reported("FRA");
    }

    /** The key of the extract of a new statement in a session. */
    static String extract(String session) {
        return GivenExtracts.of(GivenStatements.confirmedIn(session));
    }

    /** Paragraph 55 cites the extract, recommendation II-4 builds on the paragraph, and a statement cites the extract too. */
    static void used(String extract) {
        GivenReport.written();
        post(
                        REPORT + "/paragraphs",
                        Map.of(
                                "number",
                                55,
                                "chapter",
                                "II",
                                "text",
                                cited("Children want a **say**.[^a]", citation("a", "CHILD_EXTRACT", extract))))
                .statusCode(201);
        post(REPORT + "/recommendations", GivenReport.recommendation("II-4", "II", "INVITE", 55))
                .statusCode(201);
        post(
                        REPORT + "/statements",
                        Map.of(
                                "chapter",
                                "II",
                                "place",
                                30,
                                "addressee",
                                Map.of("kind", "NAMED_PARTIES", "parties", List.of("FRA")),
                                "lead",
                                "The Committee {urgency} {party}",
                                "text",
                                cited(
                                        "to ask children in {party}.[^a][^b]",
                                        citation("a", "RECOMMENDATION", "II-4"),
                                        citation("b", "CHILD_EXTRACT", extract))))
                .statusCode(201);
    }

    static void published() {
        GivenReport.adopted();
        GivenReport.published();
    }

    static String asText(RequestSpecification who, String accept, String path, Object... id) {
        return who.accept(accept).get(path, id).then().statusCode(200).extract().asString();
    }

    static RequestSpecification facilitator() {
        return Asking.facilitator().accept("application/json");
    }
}
