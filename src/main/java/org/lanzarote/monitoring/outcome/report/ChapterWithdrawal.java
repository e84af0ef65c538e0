package org.lanzarote.monitoring.outcome.report;

import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * An event: a chapter is about to be taken away. It is fired in the transaction; an observer whose records stand in the
 * chapter forbids it.
 */
public record ChapterWithdrawal(Chapter chapter) {

    /** Forbids it where the chapter has parts of a kind. */
    public void requireNone(long parts, String kind) {
        if (parts > 0) {
            throw ProblemType.CHAPTER_NOT_EMPTY.because(
                    "Chapter " + chapter.numeral() + " has " + parts + " " + kind + (parts == 1 ? "" : "s"));
        }
    }
}
