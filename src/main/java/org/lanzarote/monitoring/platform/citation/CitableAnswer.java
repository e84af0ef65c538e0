package org.lanzarote.monitoring.platform.citation;

import org.jspecify.annotations.Nullable;

/**
 * An answer that a text may cite, with its words as they were sealed and, where everybody reads something of it, as they are
 * published; the mark stands where everybody does not, be it that something is withheld or that nothing is published.
 */
public record CitableAnswer(
        int round,
        String party,
        String question,
        int submission,
        @Nullable String sha256,
        AnswerStates sealed,
        @Nullable AnswerStates published,
        boolean withheld,
        String mark) {}
