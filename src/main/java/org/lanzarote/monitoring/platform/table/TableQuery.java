package org.lanzarote.monitoring.platform.table;

import static java.util.Objects.requireNonNullElse;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** How the caller wants a table. */
public record TableQuery(
        @RestQuery
        @Parameter(
                description =
                        "Language of a table's title, headings, names and words for codes, and of the texts of a report, where it has them;"
                                + " absent: EN. JSON has both, and of parts of a report what documents in this language"
                                + " say, where it is asked for")
        @Nullable Language lang) {

    /** The language of the table. */
    Language spoken() {
        return requireNonNullElse(lang, Language.EN);
    }
}
