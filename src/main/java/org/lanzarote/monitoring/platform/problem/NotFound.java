package org.lanzarote.monitoring.platform.problem;

import java.util.function.Supplier;

/** The answer for what does not exist, or does not exist for this caller. */
public final class NotFound {

    private NotFound() {}

    /** For {@code orElseThrow}: names the thing as the caller named it, and tells nothing more. */
    public static Supplier<ProblemException> of(String what, Object key) {
        return () -> ProblemType.NOT_FOUND.because(told(what, key));
    }

    private static Told told(String what, Object key) {
        var french = FrenchWords.of(words(what));
        return new ToldWords(
                ProblemType.NOT_FOUND.name(),
                "No " + what + " " + key,
                french == null ? null : french.replace("{0}", key.toString()));
    }

    /** Under what key the French sentence on such a thing stands. */
    static String words(String what) {
        return "thing." + what.replace(' ', '_');
    }
}
