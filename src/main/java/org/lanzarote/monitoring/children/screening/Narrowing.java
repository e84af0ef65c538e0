package org.lanzarote.monitoring.children.screening;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words by which a text identifies somebody, in a number of readings that grows as the text's logarithm. */
final class Narrowing {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Words of digits, in which a number goes on of which the beginning identifies already. */
    private static final Pattern DIGITS = Pattern.compile("(?:\\s+[\\d()./-]*\\d)+(?!\\S)");

    private Narrowing() {}

    /** The first words that identify somebody by themselves; the whole text, where only all of it does. */
    static Mark of(IdentifierKind kind, Finder finder, String text) {
        Predicate<String> identifies = words -> finder.finds(ReadableText.of(words));
        List<MatchResult> words = WORD.matcher(text).results().toList();
        int last = first(
                words.size(),
                i -> identifies.test(text.substring(0, words.get(i).end())));
        int end = last < words.size() ? words.get(last).end() : text.length();
        int beyond =
                first(last, i -> !identifies.test(text.substring(words.get(i).start(), end)));
        int start = beyond > 0 ? words.get(beyond - 1).start() : 0;
        return identifies.test(text.substring(start, end))
                ? new Mark(kind, start, endOfDigits(text, end))
                : new Mark(kind, 0, text.length());
    }

    private static int endOfDigits(String text, int end) {
        var more = DIGITS.matcher(text).region(end, text.length());
        return Character.isDigit(text.charAt(end - 1)) && more.lookingAt() ? more.end() : end;
    }

    /** The first number below the end from which on the condition holds; the end, where there is none. */
    private static int first(int end, IntPredicate holds) {
        int low = 0;
        int high = end;
        while (low < high) {
            int middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
