package org.lanzarote.monitoring.analysis.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Evidence that waits for the Secretariat, and for rapporteurs in findings of theirs, to see whether it still holds. */
@ApplicationScoped
class EvidenceTasks implements WaitingTasks {

    private final EvidenceQueries queries;
    private final ReportedRounds reporting;
    private final Caller caller;

    EvidenceTasks(EvidenceQueries queries, ReportedRounds reporting, Caller caller) {
        this.queries = queries;
        this.reporting = reporting;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.REVIEW_EVIDENCE);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.waiting(query, caller, reporting).stream()
                .map(evidence -> TaskRow.of(
                                TaskKind.REVIEW_EVIDENCE,
                                evidence.id(),
                                evidence.since(),
                                "/rounds/" + evidence.round() + "/evidence/" + evidence.id())
                        .inRound(evidence.round())
                        .ofParty(evidence.party())
                        .about(EvidenceMessage.of(evidence)))
                .toList();
    }
}
