package org.lanzarote.monitoring.outcome.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.outcome.tabling.TabledText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.ThreeWay;

/** A part of the report with the amendments to it that were accepted, and what they make of it together. */
final class AmendedText {

    final TabledText text;
    final List<Amendment> amendments = new ArrayList<>();

    private final @Nullable String now;

    AmendedText(TabledText text, @Nullable String now) {
        this.text = text;
        this.now = now;
    }

    UUID part() {
        return text.part();
    }

    /** Those that reword it or take it out. */
    List<Amendment> changes() {
        return amendments.stream()
                .filter(amendment -> amendment.kind != AmendmentKind.INSERT_AFTER)
                .toList();
    }

    List<Amendment> insertions() {
        return amendments.stream()
                .filter(amendment -> amendment.kind == AmendmentKind.INSERT_AFTER)
                .toList();
    }

    /** Whether all that changes it takes it out. */
    boolean isTakenOut() {
        var changes = changes();
        return !changes.isEmpty() && changes.stream().allMatch(amendment -> amendment.accepted() == null);
    }

    /** Whether its changes overlap one another, or with what it reads now. */
    boolean isInConflict() {
        return now == null || (isTakenOut() ? isReworded() : merged() == null);
    }

    /** How it reads with all changes; null where they overlap. */
    @Nullable String merged() {
        var merged = now;
        for (var amendment : changes()) {
            var wish = amendment.accepted();
            merged = merged == null || wish == null
                    ? null
                    : ThreeWay.of(amendment.text.wording(), merged, wish)
                            .merged()
                            .orElse(null);
        }
        return merged == null || !keepsMarks(merged) ? null : merged;
    }

    MergeConflict conflict() {
        return new MergeConflict(
                text.place(),
                now,
                amendments.stream()
                        .map(amendment -> new MergeConflict.Wish(
                                amendment.number, amendment.text.wording(), amendment.accepted()))
                        .toList());
    }

    /** Somebody worded it anew since the draft that it is taken out of. */
    private boolean isReworded() {
        return changes().stream()
                .anyMatch(amendment -> !amendment.text.wording().equals(now));
    }

    /** Whether each footnote stands once, and is one that the text has now. */
    private boolean keepsMarks(String merged) {
        var violations = new Violations();
        if (text.kind() != TabledKind.HEADING && now != null) {
            Marks.keep(merged, now, "", violations);
        }
        return violations.found().isEmpty();
    }
}
