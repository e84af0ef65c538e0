package org.lanzarote.monitoring.outcome.amendment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.outcome.tabling.TabledText;
import org.lanzarote.monitoring.platform.difference.ThreeWay;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.Marks;

/** A part of the report with the amendments to it that were accepted, and what they make of it together. */
final class AmendedText {

    final TabledText text;
    final List<Amendment> amendments = new ArrayList<>();

    private final @Nullable PresentWords now;

    AmendedText(TabledText text, @Nullable PresentWords now) {
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
        var merged = now == null ? null : now.words();
        for (var amendment : changes()) {
            var wish = amendment.accepted();
            merged = merged == null || wish == null
                    ? null
                    : ThreeWay.of(base(amendment, requireNonNull(now)), merged, wish)
                            .merged()
                            .orElse(null);
        }
        return merged == null || !keepsMarks(merged) ? null : merged;
    }

    /** What its words are a change of: the text of the draft, or the report's where the Secretariat settled on them for that. */
    private static String base(Amendment amendment, PresentWords now) {
        return amendment.settled != null && now.areDecidedOn(amendment) ? now.words() : amendment.text.wording();
    }

    MergeConflict conflict() {
        return new MergeConflict(
                text.draft().number(),
                text.place(),
                now == null ? null : now.words(),
                amendments.stream()
                        .map(amendment -> new MergeConflict.Wish(
                                amendment.number,
                                amendment.draftNumber,
                                amendment.kind,
                                amendment.text.wording(),
                                amendment.accepted()))
                        .toList());
    }

    /** Somebody worded it anew since the draft that it is taken out of, and nobody decided on what it reads now. */
    private boolean isReworded() {
        var words = requireNonNull(now);
        return changes().stream()
                .anyMatch(
                        amendment -> !amendment.text.wording().equals(words.words()) && !words.areDecidedOn(amendment));
    }

    /** Whether each footnote stands once, and is one that the text has now. */
    private boolean keepsMarks(String merged) {
        var violations = new Violations();
        if (text.kind() != TabledKind.HEADING && now != null) {
            Marks.keep(merged, now.words(), "", violations);
        }
        return violations.found().isEmpty();
    }
}
