package org.lanzarote.monitoring.people.identity;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/**
 * A person as this service describes it to Keycloak; {@code place} points to where the request tells of that person, if it does.
 */
public record Person(
        String login,
        PersonName name,
        @Nullable String email,
        Language language,
        Grant grant,
        @Nullable String place) {

    /** The same, who has no address in Keycloak until he is given one. */
    public Person withoutAddress() {
        return new Person(login, name, null, language, grant, place);
    }
}
