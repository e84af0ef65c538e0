package org.lanzarote.monitoring.files.pdf;

import java.util.Arrays;

/** What stands before an order of a drawing: numbers, names and strings. */
final class PdfOperands {

    /** Colours and names have fewer letters. */
    private static final int LONGEST = 100;

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder more = new StringBuilder();
    private final StringBuilder strings = new StringBuilder();

    void add(String word) {
        (words.length() < LONGEST ? words : more).append(word).append(' ');
    }

    void addString(String letters) {
        strings.append(letters).append('\n');
    }

    /** The one name that they are. */
    String name() {
        return words.toString().strip().replaceFirst("/", "");
    }

    /** The last so many, as far as they are numbers; none where they are not. */
    double[] last(int many) {
        var all = (words.toString() + more).strip().split(" ", -1);
        try {
            return Arrays.stream(all, Math.max(0, all.length - many), all.length)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            return new double[0];
        }
    }

    /** Those that are more than a colour has. */
    String takeMore() {
        return taken(more);
    }

    String takeStrings() {
        return taken(strings);
    }

    void clear() {
        words.setLength(0);
    }

    @Override
    public String toString() {
        return words.toString();
    }

    private static String taken(StringBuilder from) {
        var taken = from.toString();
        from.setLength(0);
        return taken;
    }
}
