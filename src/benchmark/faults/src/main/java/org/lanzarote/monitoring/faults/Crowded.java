package org.lanzarote.monitoring.faults;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.deployment.Seed;

/**
 * A thousand connections on which nothing is asked, callers that send and read a byte at a time, and a flood on the public
 * pages: States write meanwhile, and none of them is refused.
 */
record Crowded() implements Drill {

    private static final int IDLE = 1000;
    private static final int SLOW = 50;
    private static final int VISITORS = 8;
    private static final int WRITES = 300;

    @Override
    public void run(Site site, Report report) throws Exception {
        var refused = site.ledger().notAnswered();
        site.whileAllWrite(() -> {
            var alone = site.awaitWrites(WRITES);
            try (var idle = IdleCallers.of(site.instance(), IDLE);
                    var slow = SlowCallers.of(site.instance(), SLOW, Seed.ROUND + "/replies")) {
                var visitors = visitors(site);
                var together = flood(site, visitors);
                var silent = IDLE - idle.answered("/parties");
                if (silent > 0) {
                    report.fault("%d of %d idle connections were not answered in the end", silent, IDLE);
                }
                report.say(
                        "%d writes took %d ms alone, and %d ms beside %d idle connections, %d slow ones and %d answers to visitors.",
                        WRITES,
                        alone.toMillis(),
                        together.toMillis(),
                        IDLE,
                        slow.many(),
                        visitors.stream().mapToLong(Visitor::answers).sum());
                visitors.stream().flatMap(Visitor::faults).forEach(fault -> report.fault("A visitor: %s", fault));
            }
        });
        if (site.ledger().notAnswered() > refused) {
            report.fault(
                    "%d requests of States were refused in the crowd",
                    site.ledger().notAnswered() - refused);
        }
        report.reckon(site);
    }

    private static List<Visitor> visitors(Site site) {
        return Stream.generate(() -> new Visitor(site.client())).limit(VISITORS).toList();
    }

    private static Duration flood(Site site, List<Visitor> visitors) throws InterruptedException {
        var flood = new Crowd(visitors);
        var took = site.awaitWrites(WRITES);
        flood.goHome();
        return took;
    }
}
