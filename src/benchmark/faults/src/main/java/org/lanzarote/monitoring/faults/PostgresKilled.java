package org.lanzarote.monitoring.faults;

import java.io.IOException;
import java.time.Duration;

/**
 * PostgreSQL is killed at drawn instants, and comes back: meanwhile everything is refused for a while, and soon after
 * everybody writes again.
 */
record PostgresKilled(int times) implements Drill {

    private static final Duration LEAST = Duration.ofMillis(300);
    private static final Duration MOST = Duration.ofSeconds(2);

    /** Within which they write again. */
    private static final Duration SOON = Duration.ofSeconds(3);

    /** So many that more than one does. */
    private static final int WRITES = 20;

    @Override
    public void run(Site site, Report report) throws Exception {
        var longest = Duration.ZERO;
        var refused = site.ledger().notAnswered();
        for (int i = 0; i < times; i++) {
            var took = site.whileAllWrite(() -> kill(site));
            longest = took.compareTo(longest) > 0 ? took : longest;
            report.reckon(site);
        }
        if (longest.compareTo(SOON) > 0) {
            report.fault("Nobody wrote until %d ms after PostgreSQL was back", longest.toMillis());
        }
        report.say(
                "PostgreSQL was killed %d times; %d requests were refused for a while; writes again after at most %d ms.",
                times, site.ledger().notAnswered() - refused, longest.toMillis());
    }

    /** How long after its return they write again. */
    private static Duration kill(Site site) throws IOException, InterruptedException {
        site.awaitWrites(WRITES);
        Waiting.between(site.random(), LEAST, MOST);
        site.servers().records().kill();
        Waiting.between(site.random(), LEAST, MOST);
        site.servers().records().start();
        return site.awaitWrites(WRITES);
    }
}
