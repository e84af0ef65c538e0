package org.lanzarote.monitoring.people.identity;

import org.lanzarote.monitoring.platform.language.Language;

/** A person as this service describes it to Keycloak. */
public record Person(String login, PersonName name, String email, Language language, Grant grant) {}
