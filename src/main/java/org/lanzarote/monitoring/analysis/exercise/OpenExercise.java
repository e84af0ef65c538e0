package org.lanzarote.monitoring.analysis.exercise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;

/** Opens a coding exercise. */
record OpenExercise(
        @Schema(
                description =
                        "Numbers of the questions, of which a main question includes its sub-questions; every answer of a"
                                + " Party's latest submission to one of them is a unit",
                examples = "[\"9.1\"]")
        @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = QuestionNumber.PATTERN) String> questions,

        @NotNull CodingMode mode,

        @Schema(
                description =
                        "Logins of those who code, two at least: rapporteurs, or yourself. Others of the Secretariat join by"
                                + " themselves",
                examples = "[\"rapporteur\", \"secretariat\"]")
        @NotNull @Size(min = 2, max = 20) List<@NotBlank @Size(max = 100) String> coders,

        @Schema(
                description =
                        "Login of the one who settles disagreements, and codes nothing: a rapporteur, or yourself")
        @NotBlank @Size(max = 100) String settler) {}
