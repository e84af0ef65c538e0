package org.lanzarote.monitoring.people.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.logging.Log;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;

/** What Keycloak does not take of a person: the fields of its user profile that its answer names. */
record KeycloakRefusal(Set<String> fields) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FIELD = "field";

    static KeycloakRefusal of(Response answer) {
        var fields = new LinkedHashSet<String>();
        try (answer) {
            var told = JSON.readTree(answer.readEntity(String.class));
            Stream.concat(
                            Stream.of(told),
                            StreamSupport.stream(told.path("errors").spliterator(), false))
                    .filter(error -> error.path(FIELD).isTextual())
                    .forEach(error -> fields.add(error.path(FIELD).asText()));
        } catch (JsonProcessingException e) {
            Log.debug("Keycloak refuses a person, and says nothing of a field");
        }
        return new KeycloakRefusal(fields);
    }

    /** The problem for whoever tells of the person at this place of a request, or nowhere in it. */
    ProblemException at(@Nullable String place) {
        return ProblemType.INVALID.because(
                IdentityMessage.LOGIN_REFUSED,
                fields.isEmpty()
                        ? List.of(violation(place, "", IdentityMessage.LOGIN_REFUSED))
                        : fields.stream().map(field -> violation(place, field)).toList());
    }

    private static Violation violation(@Nullable String place, String field) {
        return switch (field) {
            case "firstName" -> violation(place, "/name/given", IdentityMessage.GIVEN_NAME_REFUSED);
            case "lastName" -> violation(place, "/name/family", IdentityMessage.FAMILY_NAME_REFUSED);
            case "email" -> violation(place, "/email", IdentityMessage.ADDRESS_REFUSED);
            default -> violation(place, "", IdentityMessage.LOGIN_REFUSED);
        };
    }

    private static Violation violation(@Nullable String place, String part, IdentityMessage told) {
        return place == null ? Violation.anywhere(told) : Violation.at(place + part, told);
    }
}
