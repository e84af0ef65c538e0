package org.lanzarote.monitoring.people.identity;

/** A Party's or an organisation's own system, as this service describes it to Keycloak. */
public record SystemLogin(String login, String name, Grant grant) {

    private static final String PREFIX = "service-account-";

    /** The login under which Keycloak lets a client in. */
    public static String loginOf(String clientId) {
        return PREFIX + clientId;
    }

    /** The client whose login this is. */
    public static String clientOf(String login) {
        return login.substring(PREFIX.length());
    }

    static boolean isOne(String login) {
        return login.startsWith(PREFIX);
    }
}
