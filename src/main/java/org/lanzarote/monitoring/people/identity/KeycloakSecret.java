package org.lanzarote.monitoring.people.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A client's secret as Keycloak gives it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeycloakSecret(String value) {}
