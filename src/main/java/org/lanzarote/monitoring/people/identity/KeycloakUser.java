package org.lanzarote.monitoring.people.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A user as Keycloak knows it; what is absent stays as it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeycloakUser(
        @Nullable String id,
        @Nullable String username,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Boolean enabled,
        @Nullable Map<String, List<String>> attributes) {

    static KeycloakUser of(Person person) {
        var attributes = claims(person.grant());
        attributes.put("locale", List.of(person.language().name().toLowerCase(Locale.ROOT)));
        return new KeycloakUser(
                null,
                person.login(),
                person.email(),
                person.name().given(),
                person.name().family(),
                true,
                attributes);
    }

    /** The user through which a client's tokens get their claims. */
    KeycloakUser claiming(Grant grant) {
        return new KeycloakUser(id, username, null, null, null, true, claims(grant));
    }

    static KeycloakUser enabled(boolean enabled) {
        return new KeycloakUser(null, null, null, null, null, enabled, null);
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
