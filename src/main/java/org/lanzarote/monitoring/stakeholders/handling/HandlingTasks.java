package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.stakeholders.handling.HandlingTaskQueries.UndecidedSubmission;

/** Submissions of stakeholders that wait for a decision of the Secretariat: whether to accept them, and whom to name. */
@ApplicationScoped
class HandlingTasks implements WaitingTasks {

    private final HandlingTaskQueries queries;
    private final Caller caller;

    HandlingTasks(HandlingTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.DECIDE_ON_CONTRIBUTION, TaskKind.DECIDE_ON_ANONYMITY);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.undecided(kinds, query, caller).stream()
                .flatMap(HandlingTasks::rows)
                .filter(row -> kinds.contains(row.kind()))
                .toList();
    }

    private static Stream<TaskRow> rows(UndecidedSubmission submission) {
        var decision = submission.undecided()
                ? Stream.of(row(TaskKind.DECIDE_ON_CONTRIBUTION, submission))
                : Stream.<TaskRow>empty();
        return submission.anonymityAsked()
                ? Stream.concat(decision, Stream.of(row(TaskKind.DECIDE_ON_ANONYMITY, submission)))
                : decision;
    }

    private static TaskRow row(TaskKind kind, UndecidedSubmission submission) {
        return TaskRow.of(
                        kind,
                        submission.id(),
                        submission.submittedAt(),
                        "/rounds/" + submission.round() + "/stakeholder-submissions/" + submission.id())
                .inRound(submission.round());
    }
}
