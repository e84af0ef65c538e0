package org.lanzarote.monitoring.platform.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;

/** What one problem type means and what to do about it. */
public record ProblemTypeView(
        @Schema(ref = ProblemSchemas.TYPE) String type,

        @Schema(description = "HTTP status of the response") int status,

        @Schema(description = "The kind of problem in a few words")
        String title,

        @Schema(description = "What the caller can do") String remedy) {

    /** All types, in the order of their list. */
    public static List<ProblemTypeView> all(Language language) {
        return Arrays.stream(ProblemType.values())
                .map(type -> of(type, language))
                .toList();
    }

    /** The type with the last step of this address; none, where there is no such type. */
    public static Optional<ProblemTypeView> of(String slug, Language language) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .map(type -> of(type, language))
                .findFirst();
    }

    private static ProblemTypeView of(ProblemType type, Language language) {
        return new ProblemTypeView(
                type.uri(),
                type.status,
                type.title().words(language),
                type.remedy().words(language));
    }
}
