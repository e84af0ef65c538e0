package org.lanzarote.monitoring.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.bare.BareAnswer;
import org.lanzarote.monitoring.bare.BareReply;
import org.lanzarote.monitoring.bare.BareTables;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;

/** Gives the bare service the replies that the service has. */
final class BareSeed {

    private static final List<String> OWN_COLUMNS =
            List.of("question", "kind", "tag", "text", "language", "savedAt", "savedBy");

    private BareSeed() {}

    static void copy(Stage stage, Api api) throws SQLException {
        try (var owner = stage.owner(Stage.BARE)) {
            try (var sql = owner.createStatement()) {
                sql.execute(BareTables.SCHEMA);
            }
            for (int i = 0; i < Replies.number(); i++) {
                var draft = api.get(Account.focalPoint(Replies.party(i)), Replies.path(i));
                var answers = new ArrayList<BareAnswer>();
                draft.body().get("answers").forEach(answer -> answers.add(answer(answer)));
                BareTables.enter(owner, new BareReply(Replies.party(i), draft.text("status"), 0, answers));
            }
        }
    }

    private static BareAnswer answer(JsonNode answer) {
        ObjectNode content = answer.deepCopy();
        content.remove(OWN_COLUMNS);
        return new BareAnswer(
                answer.get("question").asText(),
                answer.get("kind").asText(),
                "1",
                content.toString(),
                answer.path("text").asText(),
                "EN",
                Instant.now(),
                "Benchmark");
    }
}
