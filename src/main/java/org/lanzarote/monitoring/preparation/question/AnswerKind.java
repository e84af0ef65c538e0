package org.lanzarote.monitoring.preparation.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of answers that questions take. */
@Schema(
        description =
                "GROUP: nothing, its sub-questions are answered. YES_NO: YES or NO. YES_NO_PARTLY: these or PARTLY."
                        + " SINGLE_CHOICE, MULTIPLE_CHOICE: of its own answer set. SHORT_TEXT: plain text on one line. TEXT:"
                        + " CommonMark. NUMBER: with a unit where the question names one. DATE: a day. YEAR: a year. TABLE: rows"
                        + " under fixed columns. LINKS: references to texts, with their address where there is one. FILES:"
                        + " attachments.")
public enum AnswerKind {
    GROUP,
    YES_NO,
    YES_NO_PARTLY,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    SHORT_TEXT,
    TEXT,
    NUMBER,
    DATE,
    YEAR,
    TABLE,
    LINKS,
    FILES;

    private static final Set<AnswerKind> OF_A_CELL =
            EnumSet.of(YES_NO, YES_NO_PARTLY, SINGLE_CHOICE, SHORT_TEXT, NUMBER, DATE, YEAR);

    /** Whether the answer is chosen from a set of the question's own. */
    public boolean isChoice() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }

    /** Whether the answer is the text itself. */
    public boolean isText() {
        return this == SHORT_TEXT || this == TEXT;
    }

    /** Whether the answer is a number, which a YEAR is too. */
    public boolean isNumber() {
        return this == NUMBER || this == YEAR;
    }

    boolean fitsACell() {
        return OF_A_CELL.contains(this);
    }

    /** The keys that every question of this kind accepts; empty where a question has its own set or none. */
    public List<String> fixedKeys() {
        return switch (this) {
            case YES_NO -> List.of("YES", "NO");
            case YES_NO_PARTLY -> List.of("YES", "NO", "PARTLY");
            default -> List.of();
        };
    }
}
