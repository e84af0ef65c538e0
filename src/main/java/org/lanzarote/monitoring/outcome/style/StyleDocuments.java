package org.lanzarote.monitoring.outcome.style;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;

/** How the documents of a round are to be worded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StyleDocuments(
        @Schema(description = "Headings in factsheets; one that is left out is worded as everywhere") @NotNull @Valid HeadingTemplates headings,

        @Schema(description = "Notes; what is left out is printed as everywhere") @Valid @Nullable NoteStyle notes) {

    /** The same with what the function makes of its words. */
    StyleDocuments each(UnaryOperator<String> made) {
        return new StyleDocuments(headings.each(made), notesOrNone().each(made));
    }

    NoteStyle notesOrNone() {
        return requireNonNullElse(notes, NoteStyle.NONE);
    }

    void check(String pointer, Violations violations) {
        headings.check(pointer + "/headings", violations);
        if (notes != null) {
            notes.check(pointer + "/notes", violations);
        }
    }
}
