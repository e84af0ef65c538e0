package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One test of a condition on one other answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One test of a condition on one other answer")
public record AnswerCriterion(
        @Schema(description = "Number of the question whose answer decides", examples = "9.1") @NotNull String question,

        @NotNull Operator operator,

        @Schema(
                description = "YES, NO, PARTLY or the key of a choice for IS and IS_NOT, a number for a bound, nothing"
                        + " for the others",
                examples = "NO")
        @Size(max = 40) @Nullable String value) {

    boolean holds(Item item, GivenAnswer answer) {
        boolean answered = answer.answers(item);
        return switch (operator) {
            case ANSWERED -> answered;
            case NOT_ANSWERED -> !answered;
            case IS -> answered && answer.content().names(wanted());
            case IS_NOT -> answered && !answer.content().names(wanted());
            case AT_LEAST -> answered && number(answer).compareTo(bound()) >= 0;
            case AT_MOST -> answered && number(answer).compareTo(bound()) <= 0;
        };
    }

    /** The bound as a number; only conditions with a valid number are stored. */
    public BigDecimal bound() {
        return new BigDecimal(wanted());
    }

    /** The value as text; empty where there is none. */
    public String wanted() {
        return value == null ? "" : value;
    }

    private static BigDecimal number(GivenAnswer answer) {
        var number = answer.content().number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
