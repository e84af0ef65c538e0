package org.lanzarote.monitoring.people.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** An access token as Keycloak gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakToken(@JsonProperty("access_token") String value) {

    String header() {
        return "Bearer " + value;
    }
}
