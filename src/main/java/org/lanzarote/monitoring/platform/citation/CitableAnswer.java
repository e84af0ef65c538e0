package org.lanzarote.monitoring.platform.citation;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.QuotedPassage;

/**
 * An answer that a text may cite, with its words as they were sealed and, where everybody reads something of it, as they are
 * published; the mark stands where everybody does not, be it that something is withheld or that nothing is published.
 */
public record CitableAnswer(
        int round,
        String party,
        String question,
        int submission,
        String sha256,
        AnswerStates sealed,
        @Nullable AnswerStates published,
        boolean withheld,
        String mark) {

    /** What stands where nothing is published. */
    public static final String NOT_PUBLIC = "[not public]";

    /** The mark in the place of the whole answer, or of a passage of it, which has those of its own words alone. */
    String markOf(@Nullable QuotedPassage passage) {
        if (passage == null || published == null || !withheld) {
            return mark;
        }
        var own = published.insteadOf(passage, sealed);
        return own.isEmpty() ? NOT_PUBLIC : String.join(" ", own);
    }
}
