package org.lanzarote.monitoring.analysis.across;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
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
        CompiledEntry answer) {

    List<String> keys() {
        return answer.given() == null ? List.of() : answer.given().keys();
    }

    @Nullable BigDecimal number() {
        return answer.given() == null ? null : answer.given().number();
    }

    @Nullable LocalDate day() {
        return answer.given() == null ? null : answer.given().date();
    }
}
