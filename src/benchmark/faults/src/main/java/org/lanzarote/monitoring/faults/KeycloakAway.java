package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;

import java.util.Map;

/**
 * Keycloak is away: whoever has a token goes on, an instance that starts meanwhile refuses for a while, and nothing that
 * needs Keycloak is half done. When it is back, new tokens are good at once.
 */
record KeycloakAway() implements Drill {

    private static final int WRITES = 100;
    private static final String INVITATION = """
            {"role": "COMMITTEE_MEMBER", "person": {"language": "EN", "email": "drill@example.org",
             "name": {"given": "A", "family": "Drill"}}}""";

    @Override
    public void run(Site site, Report report) throws Exception {
        var ledger = site.ledger();
        var keycloak = site.servers().keycloak();
        var refused = ledger.notAnswered();
        site.whileAllWrite(() -> {
            keycloak.close();
            site.awaitWrites(WRITES);
            var invitation = site.client().post(SECRETARIAT, "/accounts", Map.of(), INVITATION);
            report.expectRefused("An invitation", invitation);
            var late = site.begin(site.settings());
            late.await("/q/health/ready", 200);
            var known = new Client(late::address, site.api()::token);
            report.expectRefused("A token that cannot be proved", known.get(SECRETARIAT, "/me"));
            keycloak.start();
            keycloak.await();
            var took = Waiting.until(
                    "The instance that started without Keycloak",
                    () -> known.get(SECRETARIAT, "/me").isDone());
            late.close();
            var fresh = new Client(site::instance, site.api()::newToken);
            report.expectDone("A new token", fresh.get(SECRETARIAT, "/me"));
            report.say(
                    "Keycloak was away: tokens were good, an invitation and an instance that started meanwhile refused"
                            + " for a while; that one takes tokens %d ms after Keycloak was back.",
                    took.toMillis());
        });
        if (ledger.notAnswered() > refused) {
            report.fault("%d were refused while Keycloak was away", ledger.notAnswered() - refused);
        }
        report.reckon(site);
    }
}
