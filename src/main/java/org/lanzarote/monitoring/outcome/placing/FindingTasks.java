package org.lanzarote.monitoring.outcome.placing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.rapporteur.Rapporteurs;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Questions that wait for their rapporteur, and what was proposed and waits for what the working group says. */
@ApplicationScoped
class FindingTasks implements WaitingTasks {

    private final FindingTaskQueries queries;
    private final Rapporteurs rapporteurs;
    private final Caller caller;

    FindingTasks(FindingTaskQueries queries, Rapporteurs rapporteurs, Caller caller) {
        this.queries = queries;
        this.rapporteurs = rapporteurs;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.REPORT_ON_QUESTIONS, TaskKind.DECIDE_ON_FINDING);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return kinds.stream().flatMap(kind -> waiting(kind, query)).toList();
    }

    private Stream<TaskRow> waiting(TaskKind kind, TaskQuery query) {
        if (kind == TaskKind.REPORT_ON_QUESTIONS) {
            return queries.toReport(query, rapporteurs.today(), caller).stream()
                    .map(waiting -> TaskRow.of(
                                    kind,
                                    waiting.id(),
                                    waiting.since(),
                                    "/rounds/" + waiting.round() + "/rapporteurs/" + waiting.id())
                            .inRound(waiting.round())
                            .due(waiting.dueOn(), query.isOver(waiting.dueOn()))
                            .about(String.join(", ", waiting.questions())));
        }
        return queries.toDecide(query).stream()
                .map(finding -> TaskRow.of(
                                kind,
                                finding.id(),
                                finding.since(),
                                "/rounds/" + finding.round() + "/findings/" + finding.id())
                        .inRound(finding.round())
                        .ofParty(finding.party())
                        .about(finding.question()));
    }
}
