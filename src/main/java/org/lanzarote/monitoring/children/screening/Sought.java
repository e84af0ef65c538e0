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

    /** What finds it in the view; it finds nothing where it need not look. */
    Matcher in(View view) {
        return pattern.matcher(mayBeIn(view) ? view.text() : "");
    }

    /** The view with another text in its place. */
    View replaced(View view, String by) {
        return mayBeIn(view) ? new View(pattern.matcher(view.text()).replaceAll(by)) : view;
    }

    private boolean mayBeIn(View view) {
        for (var some : pieces) {
            if (!hasAny(view, some)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAny(View view, Set<String> some) {
        for (var piece : some) {
            if (view.has(piece)) {
                return true;
            }
        }
        return false;
    }
}
