package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.FACILITATOR;
import static org.lanzarote.monitoring.deployment.Account.OFFICER;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.deployment.Documents;
import org.lanzarote.monitoring.deployment.Seed;

/**
 * The safeguarding officer, who releases figures. A release that was not answered is sent again with its key, until it
 * is: of both there is one.
 */
final class OfficerAtWork implements AtWork {

    private static final String RELEASES = Seed.ROUND + "/participation-releases";

    /** Others reported a session since the preview: nothing is released, and the next preview shows it. */
    private static final String CHANGED = "/problems/participation-changed";

    private static final String SESSIONS = Seed.ROUND + "/child-contributions";
    private static final String WITHOUT_TEXTS =
            Documents.list("contributions.json").get(2).toString();

    private final Client client;
    private final Ledger ledger;
    private @Nullable Release open;

    OfficerAtWork(Client client, Ledger ledger) {
        this.client = client;
        this.ledger = ledger;
    }

    @Override
    public boolean step() {
        var release = open == null ? next() : open;
        if (release == null) {
            return false;
        }
        var id = ledger.nextId();
        var head = Map.of("X-Request-Id", id, "Idempotency-Key", release.key());
        var answer = client.post(OFFICER, RELEASES, head, release.body());
        if (answer.body().contains(CHANGED)) {
            open = null;
            return false;
        }
        ledger.write(Kind.RELEASE, Integer.toString(release.number()), id, answer);
        open = answer.isDone() ? null : release;
        return answer.isDone();
    }

    /** A session without texts changes the figures, and only changed figures are released. */
    private @Nullable Release next() {
        var session = ledger.answer(SESSIONS, client.post(FACILITATOR, SESSIONS, Map.of(), WITHOUT_TEXTS));
        if (!session.isDone()) {
            return null;
        }
        var path = Seed.ROUND + "/participation-preview";
        var preview = ledger.answer(path, client.get(OFFICER, path));
        var last = ledger.answer(RELEASES, client.get(OFFICER, RELEASES + "?limit=1"));
        if (!preview.isDone() || !last.isDone()) {
            return null;
        }
        var number = last.json().get("items").path(0).path("number").asInt();
        var body = "{\"previewDigest\": \"%s\"}"
                .formatted(preview.json().get("digest").asText());
        return new Release(number + 1, ledger.nextId(), body);
    }

    /** A release that is not yet known to be made. */
    private record Release(int number, String key, String body) {}
}
