package org.lanzarote.monitoring.outcome.chapter;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.platform.problem.Message;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/**
 * An event: somebody asks whether a chapter can be taken away. It is fired in the transaction; an observer whose records
 * stand in the chapter counts them.
 */
public record ChapterWithdrawal(Chapter chapter, List<Told> kept) {

    ChapterWithdrawal(Chapter chapter) {
        this(chapter, new ArrayList<>());
    }

    /** Keeps the chapter where it has parts of a kind; the sentence takes the chapter and how many. */
    public void count(long parts, Message why) {
        if (parts > 0) {
            kept.add(why.with(chapter.numeral(), parts));
        }
    }

    boolean isPossible() {
        return kept.isEmpty();
    }

    void requirePossible() {
        if (!isPossible()) {
            throw ProblemType.CHAPTER_NOT_EMPTY.because(kept.get(0));
        }
    }
}
