package org.lanzarote.monitoring.outcome.adoption;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.adoption.ReportFacts.UnsettledDraft;
import org.lanzarote.monitoring.outcome.amendment.AmendmentState;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.problem.Told;

/** Tells of drafts that are open for amendments, and of amendments that nobody decided on or merged. */
final class AmendmentRules {

    private AmendmentRules() {}

    static Stream<ReportRemark> remarks(ReportFacts facts) {
        return Stream.of(
                        facts.untitled().stream()
                                .map(report -> new ReportRemark(
                                        CheckRule.HEADING_UNTRANSLATED,
                                        CitingKind.REPORT,
                                        report,
                                        "/title",
                                        AdoptionMessage.HEADING_IN_ONE_LANGUAGE)),
                        facts.chapters().stream().flatMap(AmendmentRules::untranslated),
                        facts.amending().stream()
                                .filter(UnsettledDraft::open)
                                .map(UnsettledDraft::head)
                                .distinct()
                                .map(draft -> remark(
                                        CheckRule.AMENDMENTS_TAKEN,
                                        draft.report(),
                                        AdoptionMessage.DRAFT_OPEN.with(draft.number()))),
                        facts.amending().stream()
                                .filter(draft -> draft.amendment() != null)
                                .map(AmendmentRules::unsettled))
                .flatMap(remarks -> remarks);
    }

    private static Stream<ReportRemark> untranslated(ReportFacts.ChapterFact chapter) {
        return chapter.untranslated().stream()
                .distinct()
                .map(key -> new ReportRemark(
                        CheckRule.HEADING_UNTRANSLATED,
                        CitingKind.CHAPTER,
                        chapter.numeral(),
                        key.isEmpty() ? "/title" : "/headings/" + key,
                        AdoptionMessage.HEADING_IN_ONE_LANGUAGE));
    }

    private static ReportRemark unsettled(UnsettledDraft draft) {
        var number = requireNonNull(draft.amendment());
        return draft.state() == AmendmentState.OPEN
                ? remark(
                        CheckRule.AMENDMENT_OPEN,
                        draft.report(),
                        AdoptionMessage.AMENDMENT_UNDECIDED.with(number, draft.place()))
                : remark(
                        CheckRule.AMENDMENT_UNMERGED,
                        draft.report(),
                        AdoptionMessage.AMENDMENT_UNMERGED.with(number, draft.place()));
    }

    private static ReportRemark remark(CheckRule rule, String report, Told told) {
        return new ReportRemark(rule, CitingKind.REPORT, report, "", told);
    }
}
