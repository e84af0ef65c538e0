package org.lanzarote.monitoring.replies.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.replies.publication.TakeDownRow.TakenDown;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** Queries for the take-downs of a reply, for the Secretariat. */
interface TakeDownQueries {

    /** A take-down without what was taken down. */
    record TakeDownHead(
            int number,
            int submission,
            Instant takenAt,
            String takenBy,
            @Nullable Integer atPublicationOf,
            @Nullable String reason,
            boolean everywhere) {

        /** Takes its own passages from these. */
        TakeDownRow with(List<TakeDownPassageLine> passages) {
            var own = passages.stream()
                    .filter(passage -> passage.number == number)
                    .map(passage -> new TakenDown(passage.withheld, passage.submissions))
                    .toList();
            return new TakeDownRow(number, submission, takenAt, takenBy, atPublicationOf, reason, everywhere, own);
        }
    }

    /** A passage with the number of its take-down. */
    record TakeDownPassageLine(int number, Withhold withheld, List<Integer> submissions) {}

    @HQL(
            "select t.number, t.submission, t.takenAt, coalesce(s.name, t.takenBy), t.atPublicationOf, t.reason, t.everywhere"
                    + " from TakeDown t left join Account s on s.login = t.takenBy where t.reply.id = :reply and t.number > :after"
                    + " order by t.number")
    List<TakeDownHead> takeDowns(UUID reply, int after, Page page);

    @HQL("select t.number, p.withheld, p.submissions from TakenDownPassage p join p.takeDown t"
            + " where t.reply.id = :reply and t.number in :numbers order by t.number, p.ordinal")
    List<TakeDownPassageLine> passages(UUID reply, Collection<Integer> numbers);
}
