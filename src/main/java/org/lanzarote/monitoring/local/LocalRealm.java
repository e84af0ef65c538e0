package org.lanzarote.monitoring.local;

import java.net.URI;

/**
 * A realm of a Keycloak of the local stack, with the port of this machine to which it sends e-mails; nothing need listen
 * there.
 */
public record LocalRealm(URI server, String name, int mailPort) {

    /** The name of a throwaway Keycloak's administrator, and the password. */
    public static final String ADMINISTRATOR = "throwaway-administrator";

    public URI address() {
        return URI.create(server + "/realms/" + name);
    }
}
