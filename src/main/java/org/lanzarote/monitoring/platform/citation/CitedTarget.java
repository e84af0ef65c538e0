package org.lanzarote.monitoring.platform.citation;

import org.jspecify.annotations.Nullable;

/** A cited record as a text names it: by its present key, and an answer also by its submission. */
public record CitedTarget(String key, @Nullable CitedAnswer answer) {

    public static CitedTarget of(CitedAnswer answer) {
        return new CitedTarget(answer.target(), answer);
    }

    static CitedTarget of(String key) {
        return new CitedTarget(key, null);
    }
}
