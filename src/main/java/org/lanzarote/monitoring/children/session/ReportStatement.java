package org.lanzarote.monitoring.children.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.screening.NamesNobody;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Reports what a child said in a session. */
@Schema(description = "What a child said, tied to a question or a chapter")
public record ReportStatement(
        @Schema(description = "Number of the question it is about; this or the chapter", examples = "9.1")
        @Pattern(regexp = "\\d{1,2}(\\.\\d{1,2}){0,2}(\\.[a-z])?")
        @Size(max = 8) @Nullable String question,

        @Schema(
                description = "Numeral of the report's chapter it is about, where no question is given",
                examples = "VIII")
        @Pattern(regexp = "(?=[IVX])X{0,3}(IX|IV|V?I{0,3})")
        @Size(max = 8) @Nullable String chapter,

        @NotNull StatementMedium medium,

        @Schema(
                description = "The child's words, or what the drawing, poster or video shows; nothing that identifies"
                        + " anybody. It is kept encrypted",
                examples = "We would like to be asked before pictures of us are put on the web.")
        @NotBlank @Size(max = 2_000) @AllSeen
        String text,

        @Schema(
                required = true,
                description = "Whether the child discloses abuse. It then goes to the safeguarding officer alone")
        boolean disclosesAbuse,

        @Schema(
                description = "The pieces of the text that the service asked about (the problem"
                        + " perhaps-identifying-text) and that name nobody")
        @Size(max = 100) @Nullable List<@Valid @NotNull NamesNobody> namesNobody) {

    /** The pieces that are confirmed to name nobody. */
    public List<NamesNobody> confirmed() {
        return namesNobody == null ? List.of() : namesNobody;
    }

    /** Hides the child's words from logs. */
    @Override
    public String toString() {
        return "a statement";
    }
}
