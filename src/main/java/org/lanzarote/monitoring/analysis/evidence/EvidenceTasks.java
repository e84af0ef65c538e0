package org.lanzarote.monitoring.analysis.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Evidence that waits for the Secretariat, and for rapporteurs in findings of theirs, to see whether it still holds. */
@ApplicationScoped
class EvidenceTasks implements WaitingTasks {

    /** Evidence of any record for the Secretariat, and of findings that they may write for all others. */
    private static final TaskSelect WAITING = TaskSelect.of("s.evidence.id", "s.since")
            .inRound("s.roundNumber")
            .ofParty("s.party")
            .telling("case when e.takenDown = true then '" + EvidenceMessage.WITHHELD
                    + "' else cast(s.state as string) end")
            .where("from EvidenceStanding s join s.evidence e where s.waits = true and" + EvidenceQueries.SEALED
                    + "and (select count(*) from CitingPart h where h.textId = e.text.id and h.roundNumber = e.roundNumber"
                    + " and (:secretariat = true or h.own = true)) > 0"
                    + " and (:secretariat = true or function(among as Boolean, :reported, s.roundNumber))")
            .onlyAmong("from EvidenceStanding s where s.waits = true and" + EvidenceQueries.SEALED);

    private final ReportedRounds reporting;
    private final Caller caller;

    EvidenceTasks(ReportedRounds reporting, Caller caller) {
        this.reporting = reporting;
        this.caller = caller;
    }

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.REVIEW_EVIDENCE, WAITING);
    }

    @Override
    public Map<String, Object> parameters(TaskQuery query) {
        var rounds = caller.isSecretariat() ? Set.<Integer>of() : reporting.reported();
        return Map.of("reported", rounds.toArray(Integer[]::new));
    }

    @Override
    public TaskRow row(WaitingTask evidence) {
        return evidence.at("/rounds/" + evidence.round() + "/evidence/" + evidence.id())
                .about(EvidenceMessage.of(evidence.detail()));
    }
}
