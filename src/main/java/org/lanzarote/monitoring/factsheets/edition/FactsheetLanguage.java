package org.lanzarote.monitoring.factsheets.edition;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.language.Language;

/** The language in which a factsheet is asked for. */
public record FactsheetLanguage(
        @RestQuery @Parameter(description = "Language of the factsheet; the report's own where none is given") @Nullable Language lang) {

    public Language in(Report report) {
        return lang == null ? report.language() : lang;
    }
}
