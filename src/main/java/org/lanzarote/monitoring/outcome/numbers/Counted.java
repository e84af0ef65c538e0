package org.lanzarote.monitoring.outcome.numbers;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.children.figures.ReleasedNumbers;

/** What a number in a text counts. */
@Schema(
        description =
                "CHILDREN, GIRLS, BOYS; AGE_BAND: children of an age; GENDER_AND_AGE: girls or boys of an age, of whom"
                        + " no release tells a number")
enum Counted {
    CHILDREN,
    GIRLS,
    BOYS,
    AGE_BAND,
    GENDER_AND_AGE;

    /** The same, where the text says an age. */
    Counted ofAnAge() {
        return this == CHILDREN ? AGE_BAND : GENDER_AND_AGE;
    }

    /** The released numbers that count the same. */
    Set<Integer> among(ReleasedNumbers released) {
        return switch (this) {
            case CHILDREN -> released.children();
            case GIRLS -> released.girls();
            case BOYS -> released.boys();
            case AGE_BAND -> released.ageBands();
            case GENDER_AND_AGE -> Set.of();
        };
    }
}
