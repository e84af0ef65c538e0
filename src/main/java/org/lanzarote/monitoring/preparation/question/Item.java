package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question, sub-question or lettered item, as it is drafted, stored and shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Question", description = "A question, sub-question or lettered item, in the questionnaire's order")
public record Item(
        @Schema(description = "Number as adopted and printed", examples = "9.1")
        @NotNull @Pattern(regexp = QuestionNumber.PATTERN) String number,

        @NotNull AnswerKind kind,

        @Schema(description = "Key of the section that a main question stands in; sub-questions follow it") @Nullable String section,

        @Schema(description = "Whom it is put to; absent for a GROUP, which is shown with any of its sub-questions")
        @Nullable SortedSet<@NotNull Audience> audiences,

        @Schema(description = "Roman numeral of the report's chapter that the answers feed", examples = "II")
        @NotNull @Pattern(regexp = "[IVXLC]{1,8}") String chapter,

        @Schema(description = "The question itself") @NotNull @Valid TranslatedText text,

        @Schema(description = "Help for those who answer") @Valid @Nullable TranslatedText guidance,

        @Schema(
                description = "Numbers of the questions that it asks about together, such as an 'if not, why?' "
                        + "after several")
        @Size(min = 2, max = 20) @Nullable List<@NotNull String> spans,

        @Schema(description = "Numbers of related questions") @Size(min = 1, max = 20) @Nullable List<@NotNull String> seeAlso,

        @Schema(description = "Whether a reply without it is incomplete, while it is shown; absent for a GROUP")
        @Nullable Boolean required,

        @Schema(description = "Whether an explanation belongs to the answer; absent: none is accepted") @Nullable Explanation explanation,

        @Schema(description = "The most characters of a SHORT_TEXT (absent: 500) or a TEXT (absent: 50000)")
        @Min(1) @Max(50_000) @Nullable Integer maxLength,

        @Schema(description = "For a SINGLE_CHOICE or a MULTIPLE_CHOICE") @Valid @Nullable AnswerSet options,

        @Schema(description = "For a NUMBER or a YEAR; may be absent") @Valid @Nullable Figure figure,

        @Schema(description = "For a TABLE") @Valid @Nullable Table table,

        @Schema(description = "Shown only while this holds, and while the question that it belongs to is shown")
        @Valid @Nullable Condition showWhen,

        @Schema(description = "Required while this holds, where required is false") @Valid @Nullable Condition requiredWhen) {

    private static final int SHORT = 500;
    private static final int LONG = 50_000;

    @JsonIgnore
    public boolean isAnswerable() {
        return kind != AnswerKind.GROUP;
    }

    @JsonIgnore
    public boolean isPutTo(Audience audience) {
        return audiences != null && audiences.contains(audience);
    }

    @JsonIgnore
    public boolean isAlwaysRequired() {
        return Boolean.TRUE.equals(required);
    }

    /** The most characters of the text, which is the answer itself or the explanation. */
    public int longest() {
        return Objects.requireNonNullElse(maxLength, kind == AnswerKind.SHORT_TEXT ? SHORT : LONG);
    }

    /** The keys that an answer may contain; empty where it takes none. */
    public List<String> keys() {
        return options == null ? kind.fixedKeys() : options.keys();
    }

    /** The table that the question asks for. */
    Table columns() {
        return Objects.requireNonNull(table);
    }

    public Figure takes() {
        return Figure.of(kind, figure);
    }
}
