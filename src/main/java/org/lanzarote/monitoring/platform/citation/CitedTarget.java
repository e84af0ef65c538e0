package org.lanzarote.monitoring.platform.citation;

import org.jspecify.annotations.Nullable;

/** A cited record as a text names it: by its present key, and an answer or a finding also by what it is about. */
public record CitedTarget(
        String key, @Nullable CitedAnswer answer, @Nullable CitedFinding finding) {

    public static CitedTarget of(CitedAnswer answer) {
        return new CitedTarget(answer.target(), answer, null);
    }

    public static CitedTarget of(CitedFinding finding) {
        return new CitedTarget(finding.target(), null, finding);
    }

    public static CitedTarget of(String key) {
        return new CitedTarget(key, null, null);
    }
}
