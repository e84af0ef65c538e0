package org.lanzarote.monitoring.outcome.report;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** The language in which the caller wants parts of a report to be told, too. */
public record ToldIn(
        @RestQuery
        @Parameter(
                description = "Language in which a part is told as documents print it, too, with its labels in words;"
                        + " absent: not told")
        @Nullable Language lang) {}
