package org.lanzarote.monitoring.outcome.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Translations of another wording of their text, title or heading. They wait since it was written. */
@ApplicationScoped
class StaleTranslationTasks implements WaitingTasks {

    private final StaleTranslationQueries queries;

    StaleTranslationTasks(StaleTranslationQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.RENEW_TRANSLATION);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.waiting(query).stream()
                .map(stale -> TaskRow.of(
                                TaskKind.RENEW_TRANSLATION,
                                stale.id(),
                                stale.since(),
                                "/rounds/" + stale.round() + "/report/translations/"
                                        + TranslatedKind.valueOf(stale.kind()).step + "/" + stale.key())
                        .inRound(stale.round()))
                .toList();
    }
}
