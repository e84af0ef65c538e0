package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Matcher;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A pattern of what may tell who somebody is and often does not, so that a person is asked. */
record Suspicion(IdentifierKind kind, Sought pattern, Predicate<Matcher> holds) {

    static Suspicion of(IdentifierKind kind, String regex) {
        return new Suspicion(kind, Sought.anyCase(regex), found -> true);
    }

    /** Suspects the pattern's group unless it is a common word. */
    static Suspicion unlessCommon(IdentifierKind kind, String regex) {
        return new Suspicion(kind, Sought.anyCase(regex), found -> !WordList.isCommon(trimmed(found.group(1))));
    }

    /** Suspects the pattern only where this holds of it as well. */
    Suspicion where(Predicate<Matcher> also) {
        return new Suspicion(kind, pattern, holds.and(also));
    }

    Stream<Mark> marks(ReadableText text) {
        var found = pattern.in(text.searched());
        var marks = Stream.<Mark>builder();
        while (found.find()) {
            if (holds.test(found)) {
                int group = found.group(found.groupCount()) == null ? 0 : found.groupCount();
                marks.add(text.mark(kind, found.start(group), found.end(group)));
            }
        }
        return marks.build();
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }
}
