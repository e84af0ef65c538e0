package org.lanzarote.monitoring.people.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A realm role as Keycloak knows it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakRole(String id, String name) {}
