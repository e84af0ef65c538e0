package org.lanzarote.monitoring.people.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.keycloak.representations.idm.UserRepresentation;

/** Describes a user in Keycloak's own terms; fields left out stay as they are in Keycloak. */
final class KeycloakUser {

    private KeycloakUser() {}

    static UserRepresentation of(Person person) {
        var attributes = claims(person.grant());
        attributes.put("locale", List.of(person.language().name().toLowerCase(Locale.ROOT)));
        var user = enabled(true);
        user.setUsername(person.login());
        user.setEmail(person.email());
        user.setFirstName(person.name().given());
        user.setLastName(person.name().family());
        user.setAttributes(attributes);
        return user;
    }

    /** The user through which a client's tokens get their claims. */
    static UserRepresentation claiming(Grant grant, UserRepresentation known) {
        var user = enabled(true);
        user.setUsername(known.getUsername());
        user.setAttributes(claims(grant));
        return user;
    }

    static UserRepresentation enabled(boolean enabled) {
        var user = new UserRepresentation();
        user.setEnabled(enabled);
        return user;
    }

    private static Map<String, List<String>> claims(Grant grant) {
        var claims = new TreeMap<String, List<String>>();
        if (!grant.party().isEmpty()) {
            claims.put("party", List.of(grant.party()));
        }
        if (!grant.organisation().isEmpty()) {
            claims.put("organisation", List.of(grant.organisation()));
        }
        return claims;
    }
}
