package org.lanzarote.monitoring.preparation.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tests that a condition can make on another answer. */
@Schema(
        description =
                "IS: this value was given, or is among those chosen. IS_NOT: there is an answer without this value."
                        + " AT_LEAST, AT_MOST: a number or year is there within this bound. ANSWERED: there is an answer."
                        + " NOT_ANSWERED: there is none. A question that is not shown has no answer.")
public enum Operator {
    IS,
    IS_NOT,
    AT_LEAST,
    AT_MOST,
    ANSWERED,
    NOT_ANSWERED;

    boolean takesValue() {
        return this != ANSWERED && this != NOT_ANSWERED;
    }

    boolean isBound() {
        return this == AT_LEAST || this == AT_MOST;
    }
}
