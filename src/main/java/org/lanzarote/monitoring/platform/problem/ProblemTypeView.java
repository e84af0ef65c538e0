package org.lanzarote.monitoring.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;

/** What one problem type means and what to do about it. */
record ProblemTypeView(
        @Schema(ref = ProblemSchemas.TYPE) String type,

        @Schema(description = "HTTP status of the response") int status,

        @Schema(description = "The kind of problem in a few words")
        String title,

        @Schema(description = "What the caller can do") String remedy) {

    static ProblemTypeView of(ProblemType type, Language language) {
        return new ProblemTypeView(
                type.uri(),
                type.status,
                type.title().words(language),
                type.remedy().words(language));
    }
}
