package org.lanzarote.monitoring.factsheets.archive;

import org.lanzarote.monitoring.platform.language.Language;

/** The digest that an edition tells of its sealed form in a language. */
public record ArchivedSeal(Language language, String sha256) {}
