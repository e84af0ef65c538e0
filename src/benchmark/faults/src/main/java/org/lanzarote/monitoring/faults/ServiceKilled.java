package org.lanzarote.monitoring.faults;

import java.time.Duration;

/** The service is killed at drawn instants, and started again: nothing acknowledged is lost, nothing is half done. */
record ServiceKilled(int times) implements Drill {

    /** So many that all are at work. */
    private static final int WRITES = 20;

    private static final Duration MOST = Duration.ofMillis(1500);

    @Override
    public void run(Site site, Report report) throws Exception {
        var before = site.ledger().acknowledged();
        for (int i = 0; i < times; i++) {
            site.whileAllWrite(() -> {
                site.awaitWrites(WRITES);
                Waiting.between(site.random(), Duration.ZERO, MOST);
                site.kill();
            });
            site.startAnew();
            report.reckon(site);
        }
        report.say(
                "The service was killed %d times, in %d acknowledged writes.",
                times, site.ledger().acknowledged() - before);
    }
}
