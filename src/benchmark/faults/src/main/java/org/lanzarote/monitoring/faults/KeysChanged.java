package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.AUDITOR;
import static org.lanzarote.monitoring.deployment.Account.FACILITATOR;
import static org.lanzarote.monitoring.deployment.Account.OFFICER;

import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Documents;
import org.lanzarote.monitoring.deployment.OwnSystem;
import org.lanzarote.monitoring.deployment.Seed;

/**
 * Every key and secret is changed at once, in the steps of the operator's guide, by restarting one of two instances after the other
 * while everybody writes: nobody is refused, and what was sealed, encrypted or first sent with the old ones holds.
 */
record KeysChanged() implements Drill {

    private static final int WRITES = 50;

    /** In which no key is found any more that the old one has encrypted. */
    private static final int QUIET_SECONDS = 3;

    private static final String SESSIONS = Seed.ROUND + "/child-contributions";
    private static final String STATEMENTS = Seed.ROUND + "/child-statements";
    private static final String WRAPPED = "select md5(wrapped) from data_key where wrapped is not null";
    private static final String REPEATED = "keys-are-changed";
    private static final int UNKNOWN = 422;

    @Override
    public void run(Site site, Report report) throws Exception {
        RollingRestart.renew(site);
        var keys = new ChangedKeys(site.settings(), site.folder());
        var refused = site.ledger().notAnswered();
        var first = session(site);
        report.expectDone("A session", first);
        site.whileAllWrite(() -> {
            keys.announce();
            restart(site);
            KeycloakSecret.of(site).change(keys.secret());
            expectSame(report, first, session(site));
            OwnSystem.of(site.api(), other(0));
            var former = wrapped(site);
            keys.change();
            restart(site);
            expectSame(report, first, session(site));
            OwnSystem.of(site.api(), other(1));
            awaitRenewed(site, former);
            keys.forget(entries(site));
            restart(site);
        });
        if (session(site).status() != UNKNOWN) {
            report.fault("A session that was first sent with a forgotten key was not refused");
        }
        report.say(
                "All keys were changed with %d restarts: %d requests refused, %d statements of children readable.",
                3 * site.instances().size(), site.ledger().notAnswered() - refused, readable(site, report));
        if (site.ledger().notAnswered() > refused) {
            report.fault("Requests were refused while keys were changed");
        }
        report.reckon(site);
    }

    private static void restart(Site site) throws Exception {
        site.awaitWrites(WRITES);
        RollingRestart.renew(site);
        site.awaitWrites(WRITES);
    }

    /** The same session, sent again each time. */
    private static Answer session(Site site) {
        var session = Documents.list("contributions.json").get(0).toString();
        return site.client().post(FACILITATOR, SESSIONS, Map.of("Idempotency-Key", REPEATED), session);
    }

    private static void expectSame(Report report, Answer first, Answer again) {
        if (!again.location().equals(first.location())) {
            report.fault("A session that was sent again was answered with %d: %s", again.status(), again.body());
        }
    }

    /** Parties that have no system yet. */
    private static String other(int number) {
        return Account.parties().skip(Site.STATES + number).findFirst().orElseThrow();
    }

    private static Set<String> wrapped(Site site) throws SQLException {
        try (var store = site.servers().keys().superuser("keys")) {
            return Sql.counted(store, WRAPPED).keySet();
        }
    }

    private static void awaitRenewed(Site site, Set<String> former) throws Exception {
        try (var store = site.servers().keys().superuser("keys")) {
            Waiting.until("The keys of statements", () -> {
                try {
                    return Collections.disjoint(
                            former, Sql.counted(store, WRAPPED).keySet());
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        TimeUnit.SECONDS.sleep(QUIET_SECONDS);
    }

    private static long entries(Site site) {
        return site.api()
                .get(AUDITOR, "/trail/verification")
                .body()
                .get("entries")
                .asLong();
    }

    /** Each statement is read, whichever key encrypted it. */
    private static int readable(Site site, Report report) {
        var statements =
                site.api().get(OFFICER, STATEMENTS + "?limit=200").body().get("items");
        for (var statement : statements) {
            report.expectDone(
                    "A statement",
                    site.client()
                            .get(OFFICER, STATEMENTS + "/" + statement.get("id").asText()));
        }
        return statements.size();
    }
}
