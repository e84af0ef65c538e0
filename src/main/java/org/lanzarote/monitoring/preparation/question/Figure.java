package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Which numbers a question takes, and what they count. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Which numbers a question takes, and what they count. A YEAR has bounds only.")
public record Figure(
        @Schema(description = "Unit, such as euros or children; absent where the question states it") @Valid @Nullable TranslatedText unit,

        @Schema(description = "Smallest number allowed; absent: any. A YEAR is never below 1800")
        @Digits(integer = 15, fraction = 6) @Nullable BigDecimal min,

        @Schema(description = "Greatest number allowed; absent: any. A YEAR is never above 2200")
        @Digits(integer = 15, fraction = 6) @Nullable BigDecimal max,

        @Schema(description = "How many digits may follow the decimal point; absent: none, a whole number")
        @Min(1) @Max(6) @Nullable Integer decimals) {

    /** The most digits before the decimal point. */
    static final int DIGITS = 15;

    static final Figure ANY = new Figure(null, null, null, null);
    private static final Figure ANY_YEAR = new Figure(null, BigDecimal.valueOf(1800), BigDecimal.valueOf(2200), null);

    /** The figure of a question, with default bounds where it has none of its own. */
    static Figure of(AnswerKind kind, @Nullable Figure own) {
        if (kind != AnswerKind.YEAR) {
            return own == null ? ANY : own;
        }
        return new Figure(
                null,
                own == null || own.min == null ? ANY_YEAR.min : own.min,
                own == null || own.max == null ? ANY_YEAR.max : own.max,
                null);
    }

    boolean takes(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (min == null || number.compareTo(min) >= 0)
                && (max == null || number.compareTo(max) <= 0)
                && plain.precision() - plain.scale() <= DIGITS
                && plain.scale() <= places();
    }

    /** How many digits may follow the decimal point. */
    public int places() {
        return decimals == null ? 0 : decimals;
    }

    /** The accepted range in words. */
    Told range() {
        var number = places() == 0 ? QuestionMessage.RANGE_WHOLE : QuestionMessage.RANGE_DECIMALS.with(places());
        var bounded = min == null ? number : QuestionMessage.RANGE_FROM.with(number, min.toPlainString());
        return max == null ? bounded : QuestionMessage.RANGE_TO.with(bounded, max.toPlainString());
    }

    void check(AnswerKind kind, Language authentic, String pointer, Violations violations) {
        violations.require(
                kind == AnswerKind.NUMBER || (unit == null && decimals == null), pointer, QuestionMessage.YEAR_PLAIN);
        var whole = of(kind, this);
        violations.require(
                whole.min == null || whole.max == null || whole.min.compareTo(whole.max) <= 0,
                pointer + "/min",
                QuestionMessage.RANGE_EMPTY);
        if (unit != null) {
            unit.check(authentic, pointer + "/unit", violations);
        }
    }
}
