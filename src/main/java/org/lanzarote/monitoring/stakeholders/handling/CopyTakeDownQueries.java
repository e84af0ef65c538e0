package org.lanzarote.monitoring.stakeholders.handling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.stakeholders.copy.PublicPassage;

/** Queries for the take-downs of a published submission, for the Secretariat. */
interface CopyTakeDownQueries {

    /** A take-down without what was taken down. */
    record CopyTakeDownHead(int number, Instant takenAt, String takenBy, String reason, boolean everywhere) {

        CopyTakeDownRow with(List<CopyTakeDownPassageLine> passages) {
            var own = passages.stream()
                    .filter(passage -> passage.number == number)
                    .map(passage -> PublicPassage.of(passage.withheld))
                    .toList();
            return new CopyTakeDownRow(number, takenAt, takenBy, reason, everywhere, own);
        }
    }

    /** A passage with the number of its take-down. */
    record CopyTakeDownPassageLine(int number, Withhold withheld) {}

    @HQL("select count(*) > 0 from StakeholderSubmission s where s.round.number = :round and s.id = :submission"
            + " and s.submittedAt is not null")
    boolean isSubmitted(int round, UUID submission);

    @HQL(
            "select t.number, t.takenAt, coalesce(s.name, t.takenBy), t.reason, t.everywhere from CopyTakeDown t join t.copy c"
                    + " left join Account s on s.login = t.takenBy where c.submission.id = :submission and t.number > :after"
                    + " order by t.number")
    List<CopyTakeDownHead> takeDowns(UUID submission, int after, Page page);

    @HQL("select t.number, w from CopyTakeDown t join t.copy c join t.withheld w where c.submission.id = :submission"
            + " and t.number in :numbers order by t.number, index(w)")
    List<CopyTakeDownPassageLine> passages(UUID submission, Collection<Integer> numbers);
}
