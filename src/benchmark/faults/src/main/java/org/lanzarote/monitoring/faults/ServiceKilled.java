package org.lanzarote.monitoring.faults;

import java.time.Duration;

/**
 * The service is killed at drawn instants, and started again: nothing acknowledged is lost, nothing is half done, and each event
 * reaches the systems of Parties, by the same id where it comes again.
 */
record ServiceKilled(int times) implements Drill {

    /** So many that all are at work. */
    private static final int WRITES = 20;

    private static final Duration MOST = Duration.ofMillis(1500);

    @Override
    public void run(Site site, Report report) throws Exception {
        var systems = new Systems(site.folder());
        site.settings().putAll(systems.settings());
        site.kill();
        site.startAnew();
        try (var records = site.owner();
                var keys = site.servers().keys().superuser("keys")) {
            var errands = new Errands(records, keys, Errands.lastEvent(records));
            systems.register(site.api());
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
            errands.awaitDeliveries(systems);
            say(report, errands.deliveries(systems));
        }
    }

    private static void say(Report report, Errand deliveries) {
        report.say(
                "%d events reached the systems of Parties, %d of them again by the same id.",
                deliveries.done().size(), deliveries.repeated());
        if (deliveries.missing() + deliveries.unwanted() > 0) {
            report.fault(
                    "%d events did not reach a system, and %d came that nobody was to be told",
                    deliveries.missing(), deliveries.unwanted());
        }
    }
}
