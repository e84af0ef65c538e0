package org.lanzarote.monitoring.outcome.amendment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.platform.citation.TextLabels;
import org.lanzarote.monitoring.platform.problem.Violations;

/**
 * The labels in what is proposed: they name parts by id, as those of a text do, so that an amendment says the same when numbers
 * have changed before it is merged.
 */
@ApplicationScoped
class AmendmentLabels {

    private final TextLabels labels;

    AmendmentLabels(TextLabels labels) {
        this.labels = labels;
    }

    /** The words as they are stored; those of a heading have no labels. */
    @Nullable String stored(Report report, TabledKind text, @Nullable String typed, String pointer) {
        if (typed == null || text == TabledKind.HEADING) {
            return typed;
        }
        var violations = new Violations();
        var stored = labels.stored(report.round().number(), typed, pointer, violations);
        violations.orThrow(AmendmentMessage.AMENDMENT_INVALID);
        return stored;
    }

    /** Amendments with the present keys of what their labels name. */
    List<FetchedAmendment> present(List<FetchedAmendment> rows) {
        var present = present(rows.stream().flatMap(FetchedAmendment::words));
        return rows.stream().map(row -> row.with(present)).toList();
    }

    List<AmendmentStepView> presentSteps(List<AmendmentStepView> steps) {
        var present = present(steps.stream().flatMap(step -> Stream.ofNullable(step.wording())));
        return steps.stream().map(step -> step.with(present)).toList();
    }

    List<MergeConflict> presentConflicts(Collection<MergeConflict> conflicts) {
        var present = present(conflicts.stream().flatMap(MergeConflict::words));
        return conflicts.stream().map(conflict -> conflict.with(present)).toList();
    }

    private UnaryOperator<@Nullable String> present(Stream<String> words) {
        var found = labels.present(words.distinct().collect(toMap(stored -> stored, stored -> stored)));
        return stored -> stored == null ? null : found.getOrDefault(stored, stored);
    }
}
