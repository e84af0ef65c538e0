package org.lanzarote.monitoring.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Seed;

/**
 * Something else has locked the answers, and whoever asks for them holds a connection to PostgreSQL until none is left:
 * who finds none is refused for a while, and everybody writes again once the lock is gone.
 */
record PoolExhausted() implements Drill {

    private static final Duration LOCKED = Duration.ofSeconds(12);

    /** Within which they write again. */
    private static final Duration SOON = Duration.ofSeconds(6);

    /** More than an instance has connections. */
    private static final int READERS = 40;

    private static final int WRITES = 50;

    @Override
    public void run(Site site, Report report) throws Exception {
        var refused = site.ledger().notAnswered();
        var took = site.whileAllWrite(() -> {
            site.awaitWrites(WRITES);
            lock(site, report);
            return site.awaitWrites(WRITES);
        });
        if (took.compareTo(SOON) > 0) {
            report.fault("Not %d writes until %d ms after the lock was gone", WRITES, took.toMillis());
        }
        report.reckon(site);
        report.say(
                "The answers were locked for %d s, with %d readers: %d requests were refused for a while; %d writes within %d ms afterwards.",
                LOCKED.toSeconds(), READERS, site.ledger().notAnswered() - refused, WRITES, took.toMillis());
    }

    private static void lock(Site site, Report report) throws Exception {
        try (var owner = site.owner();
                var sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("lock table answer in access exclusive mode");
            var readers =
                    new Crowd(Stream.generate(() -> reader(site)).limit(READERS).toList());
            TimeUnit.SECONDS.sleep(LOCKED.toSeconds());
            report.expectDone("Whether it is alive", site.client().get(Account.FACILITATOR, "/q/health/live"));
            owner.rollback();
            readers.goHome();
        }
    }

    private static AtWork reader(Site site) {
        var party = Account.parties().toList().get(Site.STATES);
        var draft = "%s/replies/%s/answers".formatted(Seed.ROUND, party);
        return () -> site.ledger()
                .answer("a draft", site.client().get(Account.focalPoint(party), draft))
                .isDone();
    }
}
