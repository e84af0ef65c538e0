package org.lanzarote.monitoring.replies.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Submitted replies that wait for the Secretariat to publish them. */
@ApplicationScoped
class PublicationTasks implements WaitingTasks {

    private final PublicationTaskQueries queries;
    private final Caller caller;

    PublicationTasks(PublicationTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.PUBLISH_REPLY);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.unpublished(query, caller).stream()
                .map(reply -> TaskRow.of(
                                TaskKind.PUBLISH_REPLY,
                                reply.id(),
                                reply.submittedAt(),
                                "/rounds/" + reply.round() + "/replies/" + reply.party())
                        .inRound(reply.round())
                        .ofParty(reply.party()))
                .toList();
    }
}
