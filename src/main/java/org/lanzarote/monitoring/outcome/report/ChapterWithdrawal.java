package org.lanzarote.monitoring.outcome.report;

import org.lanzarote.monitoring.platform.problem.Message;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * An event: a chapter is about to be taken away. It is fired in the transaction; an observer whose records stand in the
 * chapter forbids it.
 */
public record ChapterWithdrawal(Chapter chapter) {

    /** Forbids it where the chapter has parts of a kind; the sentence takes the chapter and how many. */
    public void requireNone(long parts, Message kept) {
        if (parts > 0) {
            throw ProblemType.CHAPTER_NOT_EMPTY.because(kept.with(chapter.numeral(), parts));
        }
    }
}
