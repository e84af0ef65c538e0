package org.lanzarote.monitoring.replies.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;

/** A passage, or a whole answer, that was withheld before and is made public all the same, and why. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A passage, or a whole answer, that was withheld before and is made public all the same, and why")
record ShowAgain(
        @Schema(description = "Number of the question, as the publication proposal names it", examples = "9.1")
        @NotNull @Pattern(regexp = QuestionNumber.PATTERN) String question,

        @Schema(
                description =
                        "The words, or the key of the attachment, as the proposal names them, also where they are gone;"
                                + " absent: the whole answer")
        @Size(min = 1, max = 50_000) @Nullable String passage,

        @Schema(description = "Why it is shown again; it is kept with the publication and in the trail")
        @NotBlank @Size(max = 2_000) @AllSeen
        String reason) {}
