package org.lanzarote.monitoring.replies.reply;

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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.AnswerCheck;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.Reference;

/**
 * The request that saves a Party's answer to one question, with the fields that the question's kind asks for; who does not tell the
 * kind means the question's.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@LanguageTold
public record SaveAnswer(
        @Schema(description = "Kind of the question") @Nullable AnswerKind kind,

        @Schema(description = "YES, NO, PARTLY or the key of a SINGLE_CHOICE; may stay open in a draft")
        @Size(max = 40) @Nullable String value,

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

        @Schema(description = "Keys of attachments, for FILES") @Size(max = 100) @Nullable List<@NotNull UUID> files,

        @Schema(
                description =
                        "The explanation, or the answer itself; may be empty or absent in a draft, and absent where the"
                                + " question takes none. CommonMark without HTML and"
                                + " pictures; a link leads to an http:, https: or mailto: address, to another answer as"
                                + " answer:9.1, or to an attachment as attachment: and its key. Control characters but tab"
                                + " and line breaks, those that nobody sees (U+200B, U+2060, U+FEFF), and those that turn"
                                + " the direction of reading (U+202A to U+202E, U+2066 to U+2069), are not taken. All of this holds for other, titles and cells too")
        @Nullable String text,

        @Schema(description = "Language of the text; needed where there is one") @Nullable Language language) {

    public SaveAnswer(AnswerContent content, String text, @Nullable Language language) {
        this(null, content, text, language);
    }

    public SaveAnswer(@Nullable AnswerKind kind, AnswerContent content, String text, @Nullable Language language) {
        this(
                kind,
                content.value(),
                content.values(),
                content.other(),
                content.number(),
                content.date(),
                content.rows(),
                content.references(),
                content.files(),
                text,
                language);
    }

    public GivenAnswer given() {
        return new GivenAnswer(
                new AnswerContent(value, values, other, number, date, rows, references, files),
                Objects.requireNonNullElse(text, ""));
    }

    /** Whether it says in which language its text is, if it has one. */
    boolean tellsLanguage() {
        return language != null || text == null || text.isBlank();
    }

    /** Finds what does not fit the question, and a text whose language is not told, at pointers into the answer. */
    public void check(Item item, Items items, Set<UUID> files, Violations violations) {
        violations.require(
                kind == null || kind == item.kind(), "/kind", ReplyMessage.OTHER_KIND.with(item.number(), item.kind()));
        new AnswerCheck(item, items, files, "", violations).check(given());
        violations.require(tellsLanguage(), "/language", ReplyMessage.LANGUAGE_UNSAID);
    }
}
