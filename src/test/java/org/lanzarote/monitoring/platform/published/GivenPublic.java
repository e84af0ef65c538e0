package org.lanzarote.monitoring.platform.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.lanzarote.monitoring.children.extract.GivenExtracts;
import org.lanzarote.monitoring.children.figures.GivenReleases;
import org.lanzarote.monitoring.files.attachment.GivenAttachments;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.tally.GivenTallies;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.QuickRequest;
import org.lanzarote.monitoring.support.Table;

/** Given the published reply of France and a published report on it, so that every stored reading has an answer. */
public final class GivenPublic {

    static final String REPLY = "/rounds/2/replies/FRA";
    static final String FACTSHEET = "/rounds/2/factsheets/FRA";

    /** They need no record, or move without anything public, or there are endlessly many. */
    private static final Set<String> MADE_EACH_TIME =
            Set.of("listProblemTypes", "getProblemType", "listEvents", "search");

    /** They come from their rows piece by piece, and most are packed already. */
    private static final Set<String> FILES = Set.of("getAttachmentContent", "getStakeholderAttachmentContent");

    /** Their reply alone tells who reads them, so everybody may ask, and for the public there are none (404). */
    private static final Set<String> NEVER_PUBLIC = Set.of("listClarifications", "getClarification");

    /** For accounts alone. */
    private static final String STREAM = "text/event-stream";

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
    public static void nothingHolds() throws SQLException {
        Owner.execute("update public_generation set name = gen_random_uuid()");
    }

    static void everything() {
        Moment.reach("published", () -> {
            GivenReport.drafted();
            replyWithAFile();
            copyWithAFile();
            GivenExtracts.published(GivenExtracts.made());
            GivenReleases.released();
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

    private static void replyWithAFile() {
        GivenReplies.answered("FRA");
        var file = GivenAttachments.attached("FRA", "law.txt", "A law".getBytes(UTF_8));
        GivenReplies.saved("FRA", "1.2", "See [the law](attachment:" + file + ")");
        GivenReplies.submit("FRA");
        GivenReplies.publish("FRA");
    }

    private static void copyWithAFile() {
        var submission = GivenSubmissions.drafted();
        GivenSubmissions.named(
                submission, GivenSubmissions.attached(submission, "survey.txt", "A survey".getBytes(UTF_8)));
        GivenSubmissions.submit(submission);
        GivenSubmissions.publish(submission);
    }

    /** Every stored reading, as the public asks for it in each form. */
    static List<Asked> questions() {
        return asked(operation -> !MADE_EACH_TIME.contains(operation) && !FILES.contains(operation));
    }

    /** Every reading that is made or read from its rows each time. */
    static List<Asked> questionsForWhatIsNotStored() {
        return asked(operation -> MADE_EACH_TIME.contains(operation));
    }

    /** Every file. */
    static List<Asked> files() {
        return asked(FILES::contains);
    }

    /** Whatever the public is let in to by role, and may read. */
    private static List<Asked> asked(Predicate<String> which) {
        var open = Table.read("/access-matrix.csv").stream()
                .filter(row -> "Y".equals(row.get("public")))
                .map(row -> Objects.requireNonNull(row.get("operation")))
                .filter(operation -> !NEVER_PUBLIC.contains(operation))
                .filter(which)
                .collect(toSet());
        List<Asked> questions = new ArrayList<>();
        for (var operation : ApiDocument.read().operations()) {
            if (operation.method().equals("get") && open.contains(operation.id())) {
                var address = address(operation);
                operation
                        .node()
                        .at("/responses/200/content")
                        .fieldNames()
                        .forEachRemaining(type -> questions.add(new Asked(address, type)));
            }
        }
        questions.removeIf(asked -> asked.type().equals(STREAM));
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

    private static String first(String list) {
        return nobody().get(list).path("items[0].id");
    }

    /** Its keys are those of what a list shows first. */
    private static String address(ApiDocument.Operation operation) {
        var address = new StringBuilder();
        for (var step : List.of(operation.somewhere().substring(1).split("/"))) {
            var list = address.toString();
            address.append('/').append(step.equals(ApiDocument.NO_ID) ? first(list) : step);
        }
        if (operation.path().endsWith("/compare")) {
            return address + "?base=edition:1&left=edition:1&right=edition:1";
        }
        if (operation.path().equals("/search")) {
            return address + "?q=law";
        }
        return operation.path().endsWith("/diff") ? address + "?from=1" : address.toString();
    }
}
