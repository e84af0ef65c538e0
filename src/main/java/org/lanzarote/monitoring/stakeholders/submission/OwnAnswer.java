package org.lanzarote.monitoring.stakeholders.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Reference;

/** A stakeholder's own answer to a question, as it is written and shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "StakeholderAnswer",
        description = "A stakeholder's own answer to a question: of its fields those that the question's kind asks for")
public record OwnAnswer(
        @Schema(description = "Number of the question", examples = "9.1") @NotNull String question,

        @Schema(description = "YES, NO, PARTLY or the key of a SINGLE_CHOICE") @Size(max = 40) @Nullable String value,

        @Schema(description = "Keys of a MULTIPLE_CHOICE") @Size(max = 51) @Nullable List<@NotNull String> values,

        @Schema(description = "What OTHER means, where it is chosen", maxLength = 500) @Nullable String other,

        @Schema(description = "A NUMBER or a YEAR, with at most six decimals")
        @Digits(integer = 15, fraction = 6) @Nullable BigDecimal number,

        @Schema(description = "The day, of a DATE, as 2027-04-01") @Nullable LocalDate date,

        @Schema(
                description = "The rows of a TABLE: cells by the key of their column, numbers as numbers, all else as"
                        + " text; an empty cell is left out")
        @Size(max = 200) @Nullable List<@NotNull @Size(max = 12) Map<String, JsonNode>> rows,

        @Schema(description = "The entries of LINKS") @Size(max = 100) @Nullable List<@Valid @NotNull Reference> references,

        @Schema(description = "Keys of attachments of this submission, for FILES") @Size(max = 100) @Nullable List<@NotNull UUID> files,

        @Schema(
                description =
                        "The explanation, or the answer itself; may be empty or absent in a draft. CommonMark as in a Party's answer;"
                                + " answer: and attachment: lead to another answer and to an attachment of this submission")
        @Nullable String text) {

    public OwnAnswer(String question, AnswerContent content, String text) {
        this(
                question,
                content.value(),
                content.values(),
                content.other(),
                content.number(),
                content.date(),
                content.rows(),
                content.references(),
                content.files(),
                text);
    }

    GivenAnswer given() {
        return new GivenAnswer(content(), Objects.requireNonNullElse(text, ""));
    }

    /** What it gives besides its text. */
    public AnswerContent content() {
        return new AnswerContent(value, values, other, number, date, rows, references, files);
    }
}
