package org.lanzarote.monitoring.replies.publication;

import static java.util.Collections.max;
import static java.util.Collections.min;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/**
 * What the last decision on it withholds: at a publication, or by a take-down since.
 *
 * @param since the first submission from whose publication it was left out
 * @param last the last one
 */
record WithheldBefore(Withhold withheld, SubmissionNumber since, SubmissionNumber last, boolean takenDown) {

    /** The same, where it was withheld before. */
    WithheldBefore after(@Nullable WithheldBefore former) {
        return former == null
                ? this
                : new WithheldBefore(
                        withheld, min(List.of(since, former.since)), max(List.of(last, former.last)), takenDown);
    }

    /** Whether it is of the reply to this round. */
    boolean isOf(int round) {
        return last.round() == round;
    }

    /** The same words, as they stand in the answer to this question. */
    Withhold as(String question, String passage) {
        return new Withhold(question, passage, withheld.ground());
    }
}
