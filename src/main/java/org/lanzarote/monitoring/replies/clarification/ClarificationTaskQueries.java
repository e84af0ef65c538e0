package org.lanzarote.monitoring.replies.clarification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for open clarifications, for the side that they wait for; each walks along an index of what waits. */
interface ClarificationTaskQueries {

    String ROW = "select c.id, c.round.number, c.party.iso3, c.question, c.lastMessageAt, c.dueOn from Clarification c"
            + " where (:everywhere = true or c.round.number in :rounds) and ";

    /** Stands for the day of what has none; see TaskPlace. */
    String DUE_ON = "coalesce(c.dueOn, local date 9998-12-31)";

    /** A clarification that waits since its last message. */
    record WaitingClarification(
            UUID id,
            int round,
            String party,
            String question,
            Instant since,
            @Nullable LocalDate dueOn) {}

    default List<WaitingClarification> asked(TaskQuery query, Caller caller) {
        var from = query.from().atEndOfDay();
        return asked(
                caller.answersFor(),
                query.everywhere(),
                query.rounds(),
                from.day(),
                from.round(),
                from.id(),
                query.fetch());
    }

    @HQL(ROW + "c.party.iso3 = :own and c.state = ASKED and (" + DUE_ON
            + ", c.round.number, c.id) >= (:day, :round, :id)" + " order by " + DUE_ON + ", c.round.number, c.id")
    List<WaitingClarification> asked(
            String own, boolean everywhere, Set<Integer> rounds, LocalDate day, int round, UUID id, Page page);

    default List<WaitingClarification> answered(TaskQuery query, Caller caller) {
        var from = query.from().withoutDue();
        return answered(
                caller.isSecretariat(), query.everywhere(), query.rounds(), from.round(), from.id(), query.fetch());
    }

    @HQL(ROW + ":secretariat = true and c.state = ANSWERED and (c.round.number, c.id) >= (:round, :id)"
            + " order by c.round.number, c.id")
    List<WaitingClarification> answered(
            boolean secretariat, boolean everywhere, Set<Integer> rounds, int round, UUID id, Page page);
}
