package org.lanzarote.monitoring.analysis.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.Reference;

/** What an answer gives besides its text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What an answer gives besides its text: the field of its question's kind")
public record GivenContent(
        @Schema(description = "YES, NO, PARTLY or the key chosen") @Nullable String value,

        @Schema(description = "The keys of the options that were chosen, of a MULTIPLE_CHOICE") @Nullable List<String> values,

        @Schema(description = "What OTHER means") @Nullable String other,

        @Schema(description = "The number or year") @Nullable BigDecimal number,

        @Schema(description = "The day that was given, of a DATE") @Nullable LocalDate date,

        @Schema(description = "Rows of the table: cells by the key of their column") @Nullable List<Map<String, JsonNode>> rows,

        @Schema(description = "References to texts") @Nullable List<Reference> references,

        @Schema(description = "Keys of attachments") @Nullable List<UUID> files) {

    /** None, where the text is all. */
    static @Nullable GivenContent of(AnswerContent content) {
        return content.equals(AnswerContent.NONE)
                ? null
                : new GivenContent(
                        content.value(),
                        content.values(),
                        content.other(),
                        content.number(),
                        content.date(),
                        content.rows(),
                        content.references(),
                        content.files());
    }

    /** The same as the answer has it. */
    public AnswerContent content() {
        return new AnswerContent(value, values, other, number, date, rows, references, files);
    }

    /** The keys chosen. */
    public List<String> keys() {
        if (value != null) {
            return List.of(value);
        }
        return values == null ? List.of() : values;
    }
}
