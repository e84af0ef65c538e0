package org.lanzarote.monitoring.faults;

import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;

import java.util.Map;

/**
 * Keycloak takes calls and says nothing, and then takes none: whoever has a token goes on, an instance that starts meanwhile
 * refuses for a while, and nothing that needs Keycloak is half done. When it is back, new tokens are good at once.
 */
record KeycloakAway() implements Drill {

    private static final int WRITES = 100;
    private static final String INVITATION = """
            {"role": "COMMITTEE_MEMBER", "person": {"language": "EN", "email": "drill@example.org",
             "name": {"given": "A", "family": "Drill"}}}""";

    @Override
    public void run(Site site, Report report) throws Exception {
        var keycloak = site.servers().keycloak();
        var refused = site.ledger().notAnswered();
        site.whileAllWrite(() -> {
            without("said nothing", keycloak::pause, keycloak::goOn, site, report);
            without(
                    "was away",
                    keycloak::close,
                    () -> {
                        keycloak.start();
                        keycloak.await();
                    },
                    site,
                    report);
        });
        if (site.ledger().notAnswered() > refused) {
            report.fault("%d were refused without Keycloak", site.ledger().notAnswered() - refused);
        }
        report.reckon(site);
    }

    private static void without(String state, Site.Deed take, Site.Deed giveBack, Site site, Report report)
            throws Exception {
        take.run();
        site.awaitWrites(WRITES);
        var invitation = site.client().post(SECRETARIAT, "/accounts", Map.of(), INVITATION);
        report.expectRefused("An invitation", invitation);
        var late = site.begin(site.settings());
        late.await("/q/health/ready", 200);
        var known = new Client(late::address, site.api()::token);
        report.expectRefused("A token that cannot be proved", known.get(SECRETARIAT, "/me"));
        giveBack.run();
        var took = Waiting.until(
                "The instance that started without Keycloak",
                () -> known.get(SECRETARIAT, "/me").isDone());
        late.close();
        var fresh = new Client(site::instance, site.api()::newToken);
        report.expectDone("A new token", fresh.get(SECRETARIAT, "/me"));
        report.say(
                "Keycloak %s: tokens were good, an invitation and an instance that started meanwhile refused for a"
                        + " while; that one takes tokens %d ms after Keycloak was back.",
                state, took.toMillis());
    }
}
