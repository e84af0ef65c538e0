package org.lanzarote.monitoring.files.namesearch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The lines of a page on which a name may be wrapped within a narrow column, so that each line has some words of it, and
 * those of other columns beside. A word that is broken by a hyphen goes on where the next line has its rest.
 */
final class WrappedName {

    /** Two lines of a column have so many lines of another between them at most. */
    private static final int LINES_BETWEEN = 1;

    /** The number of letters from which a piece of a broken word is one. */
    private static final int LEAST_PIECE = 2;

    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}]{2,})[-\u00ad\u2010](?=\\s|$)");

    /** Stands in plain words for the hyphen of a broken one, which no plain word has. */
    private static final String HYPHEN = "-";

    private final Folding folding;
    private final List<String> lines;

    WrappedName(List<String> lines, Folding folding) {
        this.folding = folding;
        this.lines = lines.stream().map(this::plain).toList();
    }

    /** The plain words of a line with a space to each side, and hyphens where a word is broken. */
    private String plain(String line) {
        var plain = new StringBuilder(" ");
        var broken = BROKEN.matcher(line);
        int from = 0;
        while (broken.find()) {
            add(plain, line.substring(from, broken.end(1)), HYPHEN);
            from = broken.end();
        }
        add(plain, line.substring(from), "");
        return plain.toString();
    }

    private void add(StringBuilder plain, String text, String end) {
        var words = folding.words(text);
        if (!words.isEmpty()) {
            plain.append(words).append(end).append(' ');
        }
    }

    /** The indexes of the lines in which the name begins. */
    Set<Integer> linesWith(String name) {
        Set<Integer> found = new TreeSet<>();
        var words = folding.words(name);
        if (words.length() >= FoldedText.LONG && folding.keeps(name)) {
            Set<Rest> missed = new HashSet<>();
            for (int line = 0; line < lines.size(); line++) {
                if (goesOn(words, line, missed)) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    /** Whether a line has the beginning of these words, and the next lines the rest; what was missed there once is not sought again. */
    private boolean goesOn(String words, int line, Set<Rest> missed) {
        return !missed.contains(new Rest(words.length(), line)) && isWrapped(words, line, missed);
    }

    private boolean isWrapped(String words, int line, Set<Rest> missed) {
        var here = lines.get(line);
        if (stand(words, here)) {
            return true;
        }
        for (int end = words.length() - 1; end > 0; end--) {
            boolean whole = words.charAt(end) == ' ';
            var begun = words.substring(0, end);
            if (((whole && stand(begun, here)) || (!whole && isBroken(begun, here)))
                    && goesOnBelow(words.substring(whole ? end + 1 : end), line, missed)) {
                return true;
            }
        }
        missed.add(new Rest(words.length(), line));
        return false;
    }

    private boolean goesOnBelow(String rest, int line, Set<Rest> missed) {
        for (int next = line + 1; next <= line + 1 + LINES_BETWEEN && next < lines.size(); next++) {
            if (goesOn(rest, next, missed)) {
                return true;
            }
        }
        return false;
    }

    /** So many letters at the end of a name, sought from a line on. */
    private record Rest(int letters, int line) {}

    private static boolean stand(String words, String line) {
        return line.contains(" " + words + " ") || line.contains(" " + words + HYPHEN + " ");
    }

    private static boolean isBroken(String begun, String line) {
        return begun.length() - begun.lastIndexOf(' ') > LEAST_PIECE && line.contains(" " + begun + HYPHEN + " ");
    }
}
