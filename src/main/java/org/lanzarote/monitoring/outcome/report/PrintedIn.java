package org.lanzarote.monitoring.outcome.report;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** The language of the printed document to which whoever asks for a page is led. */
public record PrintedIn(
        @RestQuery
        @Parameter(
                description = "Language of the document that a page and Akoma Ntoso lead to; absent: the report's own."
                        + " JSON says the same in any case")
        @Nullable Language lang) {}
