package org.lanzarote.monitoring.analysis.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.rapporteur.Rapporteurs;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Findings on which a Party is to comment, comments that wait for an answer, and answers that wait for their release. */
@ApplicationScoped
class CommentTasks implements WaitingTasks {

    private final CommentTaskQueries queries;
    private final Rapporteurs rapporteurs;
    private final Caller caller;

    CommentTasks(CommentTaskQueries queries, Rapporteurs rapporteurs, Caller caller) {
        this.queries = queries;
        this.rapporteurs = rapporteurs;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.SEND_COMMENTS, TaskKind.ANSWER_COMMENTS, TaskKind.RELEASE_ANSWERS);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return Stream.concat(
                        kinds.contains(TaskKind.SEND_COMMENTS) ? toSend(query) : Stream.empty(),
                        kinds.contains(TaskKind.ANSWER_COMMENTS) || kinds.contains(TaskKind.RELEASE_ANSWERS)
                                ? toAnswer(kinds, query)
                                : Stream.empty())
                .toList();
    }

    private Stream<TaskRow> toSend(TaskQuery query) {
        return queries.toSend(query, caller).stream()
                .map(period -> TaskRow.of(
                                TaskKind.SEND_COMMENTS,
                                period.id(),
                                period.since(),
                                address(period.round(), period.id()))
                        .inRound(period.round())
                        .ofParty(caller.answersFor())
                        .due(period.due(), query.isOver(period.due())));
    }

    private Stream<TaskRow> toAnswer(Set<TaskKind> kinds, TaskQuery query) {
        return queries.toAnswer(kinds, query, rapporteurs.today(), caller).stream()
                .map(period -> TaskRow.of(
                                period.answered() ? TaskKind.RELEASE_ANSWERS : TaskKind.ANSWER_COMMENTS,
                                period.id(),
                                period.since(),
                                address(period.round(), period.id()))
                        .inRound(period.round())
                        .ofParty(period.party()));
    }

    private static String address(int round, UUID period) {
        return "/rounds/" + round + "/comment-periods/" + period;
    }
}
