package org.lanzarote.monitoring.replies.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Replies that wait for their focal point to submit them, for the first time or again. */
@ApplicationScoped
class ReplyTasks implements WaitingTasks {

    private final ReplyTaskQueries queries;
    private final Caller caller;

    ReplyTasks(ReplyTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.SUBMIT_REPLY, TaskKind.SUBMIT_REPLY_AGAIN);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.open(kinds, query, caller).stream()
                .map(reply -> TaskRow.of(
                                reply.status() == ReplyStatus.DRAFT
                                        ? TaskKind.SUBMIT_REPLY
                                        : TaskKind.SUBMIT_REPLY_AGAIN,
                                reply.id(),
                                reply.since(),
                                "/rounds/" + reply.round() + "/replies/" + reply.party())
                        .inRound(reply.round())
                        .ofParty(reply.party())
                        .due(reply.due(), query.isOver(reply.due())))
                .toList();
    }
}
