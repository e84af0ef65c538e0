package org.lanzarote.monitoring.support;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lanzarote.monitoring.local.DemonstrationAccounts;

/** Real access tokens of the demonstration accounts. */
public final class Tokens {

    private static final DemonstrationAccounts ACCOUNTS = new DemonstrationAccounts(keycloak());

    private Tokens() {}

    public static String of(String username) {
        return ACCOUNTS.token(username);
    }

    /** The realm's address. */
    public static URI keycloak() {
        return ConfigProvider.getConfig().getValue(LocalServices.REALM, URI.class);
    }
}
