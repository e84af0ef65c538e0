package org.lanzarote.monitoring.outcome.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.DraftWords;
import org.lanzarote.monitoring.outcome.tabling.TabledDraft;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.outcome.tabling.TabledLabels;
import org.lanzarote.monitoring.platform.problem.Violations;

/**
 * The labels in what is proposed: they name parts by id, as those of a text do, and are typed and shown by the numbers of the
 * draft that is amended, so that an amendment says the same whatever moves before it is merged.
 */
@ApplicationScoped
class AmendmentLabels {

    private final TabledLabels labels;

    AmendmentLabels(TabledLabels labels) {
        this.labels = labels;
    }

    /** The words as they are stored; those of a heading have no labels. */
    @Nullable String stored(TabledDraft draft, TabledKind text, @Nullable String typed, String pointer) {
        if (typed == null || text == TabledKind.HEADING) {
            return typed;
        }
        var violations = new Violations();
        var stored = labels.stored(draft, typed, pointer, violations);
        violations.orThrow(AmendmentMessage.AMENDMENT_INVALID);
        return stored;
    }

    /** Amendments with the keys that what their labels name has in their drafts. */
    List<FetchedAmendment> present(UUID report, List<FetchedAmendment> rows) {
        var present = present(report, rows.stream().flatMap(row -> row.words().map(row::inDraft)));
        return rows.stream().map(row -> row.with(in(row.draft(), present))).toList();
    }

    /** Steps with the keys of the drafts that were amended in them. */
    List<AmendmentStepView> presentSteps(UUID report, List<AmendmentStepView> steps) {
        var present = present(
                report,
                steps.stream()
                        .flatMap(step ->
                                Stream.ofNullable(step.wording()).map(words -> new DraftWords(step.draft(), words))));
        return steps.stream().map(step -> step.with(in(step.draft(), present))).toList();
    }

    List<MergeConflict> presentConflicts(UUID report, Collection<MergeConflict> conflicts) {
        var present = present(report, conflicts.stream().flatMap(MergeConflict::words));
        return conflicts.stream()
                .map(conflict -> conflict.with(draft -> in(draft, present)))
                .toList();
    }

    private Map<DraftWords, String> present(UUID report, Stream<DraftWords> words) {
        return labels.present(report, words.toList());
    }

    private static UnaryOperator<@Nullable String> in(int draft, Map<DraftWords, String> present) {
        return stored -> stored == null ? null : present.get(new DraftWords(draft, stored));
    }
}
