package org.lanzarote.monitoring.local;

import java.net.URI;

/** The demonstration round, loaded through the API as its users would. */
final class DemonstrationRound {

    final URI api;
    final DemonstrationAccounts accounts;

    DemonstrationRound(URI api, URI keycloak) {
        this.api = api;
        this.accounts = new DemonstrationAccounts(keycloak);
    }

    void load() {
        accounts.token("secretariat");
    }
}
