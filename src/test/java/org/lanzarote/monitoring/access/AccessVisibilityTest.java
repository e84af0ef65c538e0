package org.lanzarote.monitoring.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.reply.GivenReplies;
import org.lanzarote.monitoring.round.GivenRounds;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.Table;

/** Own Party, another Party or none, and draft, submitted or published: access-visibility.csv says who sees what. */
@QuarkusTest
class AccessVisibilityTest {

    /** The Party whose reply is in each state. DEU, on the roster too, is the other Party. */
    private static final Map<String, String> PARTIES = Map.of("draft", "RUS", "submitted", "FRA", "published", "NOR");

    /** No record ever has it, so that a change which is let in gets no further than this. */
    private static final String STALE = "\"stale\"";

    @Test
    void replyIsSeenByThoseTheTableNames() {
        GivenRounds.launched("RUS", "FRA", "NOR", "DEU");
        GivenReplies.answered("RUS");
        GivenReplies.submitted("FRA");
        GivenReplies.published("NOR");
        List<String> deviations = new ArrayList<>();
        int cells = 0;
        for (var row : Table.read("/access-visibility.csv")) {
            for (var state : PARTIES.keySet()) {
                cells++;
                var answer = ask(cell(row, "operation"), cell(row, "asker"), cell(PARTIES, state));
                if (!answer.equals(row.get(state))) {
                    deviations.add("%s of a %s reply asked by %s: the table says %s, the answer was %s"
                            .formatted(row.get("operation"), state, row.get("asker"), row.get(state), answer));
                }
            }
        }
        Log.infof("Access visibility: %d cells", cells);
        assertThat(deviations).isEmpty();
    }

    @Test
    void everyOperationOnRepliesIsInTheTable() {
        assertThat(Table.read("/access-visibility.csv").stream()
                        .map(row -> cell(row, "operation"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ApiDocument.read().operations().stream()
                        .filter(operation -> operation.path().startsWith("/rounds/{round}/replies"))
                        .map(ApiDocument.Operation::id)
                        .toList());
    }

    private static String ask(String operation, String asker, String party) {
        var request = asker(asker, party);
        var reply = "/rounds/2/replies/" + party;
        return switch (operation) {
            case "listReplies" -> row(request.get("/rounds/2/replies"), party);
            case "getReply" -> status(request.get(reply));
            case "getAnswer" -> status(request.get(reply + "/answers/9.1"));
            case "saveAnswer" ->
                status(request.header("If-Match", STALE)
                        .body(Map.of("value", "NO", "text", "No", "language", "EN"))
                        .put(reply + "/answers/9.1"));
            case "submitReply" -> status(request.header("If-Match", STALE).post(reply + "/submit"));
            case "publishReply" -> status(request.header("If-Match", STALE).post(reply + "/publish"));
            default -> throw new IllegalArgumentException("Nobody told how to ask for " + operation);
        };
    }

    private static RequestSpecification asker(String asker, String party) {
        return switch (asker) {
            case "public" -> nobody();
            case "focal point of it" -> focalPoint(party);
            case "another focal point" -> focalPoint("DEU");
            case "delegate" -> as("delegate-fra");
            case "committee member" -> as("committee");
            default -> as(asker.replace(' ', '-'));
        };
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static String status(Response response) {
        return Integer.toString(response.statusCode());
    }

    private static String row(Response response, String party) {
        return response.jsonPath().getList("items.party").contains(party) ? "row" : "-";
    }
}
