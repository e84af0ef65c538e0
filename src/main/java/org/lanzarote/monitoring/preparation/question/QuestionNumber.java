package org.lanzarote.monitoring.preparation.question;

import java.util.List;
import java.util.stream.Stream;

/** The numbering of questions: number, sub-number, letter, such as 9, 9.1, 16.2.a and 7.b. */
public final class QuestionNumber {

    public static final String PATTERN = "[1-9]\\d?(\\.[1-9]\\d?)?(\\.[a-z])?";

    private QuestionNumber() {}

    /** The number of the question that a sub-question belongs to; empty for a main question. */
    public static String parent(String number) {
        int dot = number.lastIndexOf('.');
        return dot < 0 ? "" : number.substring(0, dot);
    }

    /** The questions that cover this one: itself, and those that it belongs to. */
    public static List<String> covering(String number) {
        return Stream.iterate(number, one -> !one.isEmpty(), QuestionNumber::parent)
                .toList();
    }

    /** Whether the asked question is this one, or one that it belongs to. */
    public static boolean covers(String asked, String number) {
        return number.equals(asked) || number.startsWith(asked + ".");
    }

    /** The main question that an item belongs to, such as 9 for 9.1.a. */
    public static String main(String number) {
        return number.split("\\.", 2)[0];
    }
}
