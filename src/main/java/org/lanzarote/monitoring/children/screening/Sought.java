package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Set;

/**
 * A pattern that reads those texts alone that have the pieces without which it is never found. RE2 needs a time for each
 * sign that is nothing to speak of for one pattern, and is for a hundred.
 */
final class Sought {

    private final Pattern pattern;

    /** A text needs one of each set. */
    private final List<Set<String>> pieces;

    private Sought(Pattern pattern) {
        this.pattern = pattern;
        this.pieces = RequiredPieces.of(pattern.pattern());
    }

    static Sought exactly(String regex) {
        return new Sought(Pattern.compile(regex));
    }

    static Sought anyCase(String regex) {
        return new Sought(WordList.anyCase(regex));
    }

    /** What finds it in the text; it finds nothing where it need not look. */
    Matcher in(SearchedText searched) {
        return pattern.matcher(mayBeIn(searched) ? searched.text() : "");
    }

    /** The text with another in its place. */
    SearchedText replaced(SearchedText searched, String by) {
        return mayBeIn(searched)
                ? new SearchedText(pattern.matcher(searched.text()).replaceAll(by))
                : searched;
    }

    private boolean mayBeIn(SearchedText searched) {
        for (var some : pieces) {
            if (!hasAny(searched, some)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAny(SearchedText searched, Set<String> some) {
        for (var piece : some) {
            if (searched.has(piece)) {
                return true;
            }
        }
        return false;
    }
}
