package org.lanzarote.monitoring.outcome.adoption;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.evidence.StaleCause;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.analysis.evidence.StaleSource;
import org.lanzarote.monitoring.platform.citation.DoubtfulTarget;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Checks whether what texts cite, and what they rest on, still stands. */
final class SourceRules {

    private SourceRules() {}

    /** Tells what is doubtful at each place; that a later submission follows a source is told at the first. */
    static Stream<ReportRemark> targets(ReportFacts facts) {
        Set<List<Object>> superseded = new HashSet<>();
        return facts.doubts().stream()
                .filter(target -> facts.holders().containsKey(target.text()))
                .filter(target -> target.doubt() != TargetDoubt.SUPERSEDED
                        || superseded.add(List.of(target.kind(), target.key())))
                .flatMap(target -> Stream.ofNullable(facts.holders().get(target.text()))
                        .map(holder -> new ReportRemark(
                                CheckRule.of(target.doubt()),
                                holder.kind(),
                                holder.key(),
                                pointer(target, holder, facts),
                                DoubtWords.of(target))));
    }

    /** Tells of each source that no longer stands; of what is cited and was withdrawn the targets tell. */
    static Stream<ReportRemark> stale(ReportFacts facts) {
        return facts.holders().values().stream()
                .sorted(Comparator.comparing(CitingRecord::kind).thenComparing(CitingRecord::key))
                .flatMap(holder -> facts.stale().of(holder.text()).stream()
                        .filter(reason -> !isToldOfTarget(reason, holder, facts))
                        .map(reason -> new ReportRemark(
                                CheckRule.STALE, holder.kind(), holder.key(), "/stale", StaleWords.of(reason))));
    }

    /** Whether a source was withdrawn and the text cites it; a finding that was linked to the text is cited nowhere. */
    private static boolean isToldOfTarget(StaleReason reason, CitingRecord holder, ReportFacts facts) {
        return reason.cause() == StaleCause.WITHDRAWN
                && (reason.kind() != StaleSource.FINDING
                        || facts.doubts().stream()
                                .anyMatch(target -> target.text().equals(holder.text())
                                        && target.kind() == CitationKind.FINDING
                                        && target.key().equals(reason.key())));
    }

    private static String pointer(DoubtfulTarget target, CitingRecord holder, ReportFacts facts) {
        if (target.link()) {
            return holder.kind() == CitingKind.RECOMMENDATION ? "/paragraphs" : "/links" + target.pointer();
        }
        return text(holder, target.text(), facts) + target.pointer();
    }

    /** Where a text stands in the record that holds it. */
    static String text(CitingRecord holder, UUID text, ReportFacts facts) {
        return switch (holder.kind()) {
            case CHAPTER -> "/introduction";
            case REPORT -> text.equals(facts.keyFindings()) ? "/keyFindings" : "/introduction";
            case FINDING, PARAGRAPH, RECOMMENDATION, PRACTICE, STATEMENT, FACTSHEET_TEXT -> "/text";
        };
    }
}
