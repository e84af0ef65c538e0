package org.lanzarote.monitoring.people.identity;

import org.lanzarote.monitoring.platform.language.Language;

/** A person as the identity store is told of it. */
public record Person(String login, PersonName name, String email, Language language, Grant grant) {}
