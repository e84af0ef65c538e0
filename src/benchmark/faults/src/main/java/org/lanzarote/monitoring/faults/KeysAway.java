package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.AUDITOR;
import static org.lanzarote.monitoring.deployment.Account.FACILITATOR;

import java.util.Map;
import org.lanzarote.monitoring.deployment.Documents;
import org.lanzarote.monitoring.deployment.Seed;

/**
 * The store of keys is away: what children say and the verification of the trail are refused for a while, and everybody
 * else goes on, also at an instance that starts meanwhile, which uses the store once it is back.
 */
record KeysAway() implements Drill {

    private static final String SESSIONS = Seed.ROUND + "/child-contributions";
    private static final int WRITES = 100;

    @Override
    public void run(Site site, Report report) throws Exception {
        var ledger = site.ledger();
        var refused = ledger.notAnswered();
        site.whileAllWrite(() -> {
            site.servers().keys().kill();
            report.expectRefused("A session", told(site.client()));
            report.expectRefused("The verification of the trail", site.client().get(AUDITOR, "/trail/verification"));
            site.awaitWrites(WRITES);
            report.expectDone("Whether it is ready", site.client().get(FACILITATOR, "/q/health/ready"));
            var late = site.begin(site.settings());
            late.await("/q/health/ready", 200);
            var known = new Client(late::address, site.api()::token);
            report.expectRefused("A session at an instance that started meanwhile", told(known));
            site.servers().keys().start();
            var took = Waiting.until("A session", () -> told(site.client()).isDone());
            var tookLate = Waiting.until(
                    "A session at the instance that started meanwhile",
                    () -> told(known).isDone());
            late.close();
            report.say(
                    "The store of keys was away: others wrote on; a session was kept %d ms after it was back, and %d ms later"
                            + " by an instance that had started meanwhile.",
                    took.toMillis(), tookLate.toMillis());
        });
        if (ledger.notAnswered() > refused) {
            report.fault("%d others were refused while the store of keys was away", ledger.notAnswered() - refused);
        }
        report.reckon(site);
    }

    private static Answer told(Client client) {
        var session = Documents.list("contributions.json").get(0).toString();
        return client.post(FACILITATOR, SESSIONS, Map.of(), session);
    }
}
