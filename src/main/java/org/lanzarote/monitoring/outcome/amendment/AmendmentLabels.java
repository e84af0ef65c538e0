package org.lanzarote.monitoring.outcome.amendment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.outcome.tabling.TabledLabels;
import org.lanzarote.monitoring.outcome.tabling.TabledText;
import org.lanzarote.monitoring.platform.citation.TextLabels;
import org.lanzarote.monitoring.platform.problem.Violations;

/**
 * The labels in what is proposed: they are typed and shown by the numbers of the draft, and name parts by id, so that an
 * amendment says the same when numbers have changed before it is merged.
 */
@ApplicationScoped
class AmendmentLabels {

    private final TabledLabels tabled;
    private final TextLabels present;

    AmendmentLabels(TabledLabels tabled, TextLabels present) {
        this.tabled = tabled;
        this.present = present;
    }

    /** The words as they are stored; those of a heading have no labels. */
    @Nullable String stored(TabledText text, @Nullable String typed, String pointer) {
        if (typed == null || text.kind() == TabledKind.HEADING) {
            return typed;
        }
        var violations = new Violations();
        var draft = text.draft();
        var stored = tabled.stored(draft.report().id(), draft.number(), typed, pointer, violations);
        violations.orThrow(AmendmentMessage.AMENDMENT_INVALID);
        return stored;
    }

    /** Amendments as they are shown, each by the numbers of its draft. */
    List<FetchedAmendment> shown(UUID report, List<FetchedAmendment> rows) {
        Map<Integer, UnaryOperator<@Nullable String>> ofDraft = new HashMap<>();
        rows.stream()
                .collect(groupingBy(FetchedAmendment::draft))
                .forEach((draft, all) -> ofDraft.put(
                        draft,
                        of(tabled.shown(report, draft, distinct(all.stream().flatMap(FetchedAmendment::words))))));
        return rows.stream()
                .map(row -> row.with(requireNonNull(ofDraft.get(row.draft()))))
                .toList();
    }

    List<AmendmentStepView> shownSteps(UUID report, int draft, List<AmendmentStepView> steps) {
        var shown = of(tabled.shown(
                report, draft, distinct(steps.stream().flatMap(step -> Stream.ofNullable(step.wording())))));
        return steps.stream().map(step -> step.with(shown)).toList();
    }

    /** Conflicts are settled by the numbers that the report has now. */
    List<MergeConflict> presentConflicts(Collection<MergeConflict> conflicts) {
        var shown = of(present.present(distinct(conflicts.stream().flatMap(MergeConflict::words))));
        return conflicts.stream().map(conflict -> conflict.with(shown)).toList();
    }

    private static Map<String, String> distinct(Stream<String> words) {
        return words.distinct().collect(toMap(stored -> stored, stored -> stored));
    }

    private static UnaryOperator<@Nullable String> of(Map<String, String> shown) {
        return stored -> stored == null ? null : shown.getOrDefault(stored, stored);
    }
}
