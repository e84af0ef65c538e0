package org.lanzarote.monitoring.platform.problem;

import java.util.function.Supplier;

/** The answer for what does not exist, or does not exist for this caller. */
public final class NotFound {

    private NotFound() {}

    /** For {@code orElseThrow}: names the thing as the caller named it, and tells nothing more. */
    public static Supplier<ProblemException> of(String what, Object key) {
        return () -> ProblemType.NOT_FOUND.because("No " + what + " " + key);
    }
}
