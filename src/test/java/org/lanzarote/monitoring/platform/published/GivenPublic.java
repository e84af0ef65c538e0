package org.lanzarote.monitoring.platform.published;

import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.tally.GivenTallies;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.QuickRequest;

/** Given the published reply of France and a published report on it, so that every stored reading has an answer. */
final class GivenPublic {

    static final String REPLY = "/rounds/2/replies/FRA";
    static final String FACTSHEET = "/rounds/2/factsheets/FRA";

    private GivenPublic() {}

    /** A question of the public: an address and the media type that is wanted. */
    record Asked(String address, String type) {

        /** What it is answered, from the store if that has it. */
        String answer() {
            var answer = QuickRequest.get(address)
                    .header("X-Request-Id", "the-same")
                    .accept(type)
                    .send();
            return answer.status() + " " + answer.body();
        }
    }

    /** Everything is made anew when it is asked for next. */
    static void nothingHolds() throws SQLException {
        Owner.execute("update public_generation set name = gen_random_uuid()");
    }

    static void everything() {
        Moment.reach("published", () -> {
            GivenReport.drafted();
            GivenReplies.published("FRA");
            secretariat()
                    .body(Map.of())
                    .post("/rounds/2/questions/9.1/compilation/revisions")
                    .then()
                    .statusCode(201);
            GivenReport.placed(GivenReport.finding("FRA", "9.1", "53"));
            GivenReport.post(REPORT + "/practices", GivenReport.notedPractice("FRA"))
                    .statusCode(201);
            GivenReport.post(REPORT + "/statements", GivenReport.statement("FRA"))
                    .statusCode(201);
            GivenReport.post(GivenTallies.TALLIES, GivenTallies.wish()).statusCode(201);
            GivenReport.adopted();
            GivenReport.published();
        });
    }

    /** Every stored reading of the document, as the public asks for it in each form. */
    static List<Asked> questions() {
        List<Asked> questions = new ArrayList<>();
        for (var operation : ApiDocument.read().operations()) {
            if (operation.node().path("responses").has("304")) {
                var address = address(operation);
                operation
                        .node()
                        .at("/responses/200/content")
                        .fieldNames()
                        .forEachRemaining(type -> questions.add(new Asked(address, type)));
            }
        }
        return questions;
    }

    /** As it goes over the wire, in the coding that is asked for. */
    static Response raw(String address, String... fields) {
        var request = outOfContract(nobody());
        request.config(
                RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
        for (int i = 0; i < fields.length; i += 2) {
            request.header(fields[i], fields[i + 1]);
        }
        return request.get(address);
    }

    private static String address(ApiDocument.Operation operation) {
        var somewhere = operation.somewhere();
        if (operation.path().matches(".*/\\{id}(/trace)?")) {
            var list = operation
                    .path()
                    .substring(0, operation.path().indexOf("/{id}"))
                    .replace("{round}", "2");
            var trace = operation.path().endsWith("/trace") ? "/trace" : "";
            return list + "/" + nobody().get(list).path("items[0].id") + trace;
        }
        if (operation.path().endsWith("/compare")) {
            return somewhere + "?base=edition:1&left=edition:1&right=edition:1";
        }
        return operation.path().endsWith("/diff") ? somewhere + "?from=1" : somewhere;
    }
}
