package org.lanzarote.monitoring.analysis.across;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.analysis.source.GivenWords;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.preparation.question.AnswerKind;

/** An answer of a Party in the list across Parties. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerRow(
        @Schema(description = "ISO 3166-1 alpha-3 code") String party,
        @Schema(description = "Its short name") BilingualText name,

        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(description = "What kind of answer the question takes")
        AnswerKind kind,

        @Schema(description = "The answer with its submission and its address")
        CompiledEntry answer,

        @JsonIgnore GivenWords words) {}
