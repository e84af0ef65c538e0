package org.lanzarote.monitoring.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lanzarote.monitoring.notice.mail.LetterCondition;
import org.lanzarote.monitoring.notice.mail.LetterFacts;
import org.lanzarote.monitoring.notice.mail.LetterKind;

/** A reminder holds while the Party has not submitted and the limit that it names is in force and not over. */
@ApplicationScoped
class ReminderCondition implements LetterCondition {

    private final ReminderQueries queries;
    private final Clock clock;

    ReminderCondition(ReminderQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REMINDER;
    }

    @Override
    public boolean holds(LetterFacts facts) {
        var due = facts.repliesDue();
        return clock.instant().isBefore(due)
                && queries.open(facts.round()).stream()
                        .anyMatch(reply -> reply.party().equals(facts.party())
                                && reply.due().equals(due));
    }
}
