package org.lanzarote.monitoring.outcome.adoption;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.evidence.StaleCause;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.analysis.evidence.StaleSource;
import org.lanzarote.monitoring.outcome.report.RomanNumeral;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.CitingKind;
import org.lanzarote.monitoring.platform.citation.CitingRecord;
import org.lanzarote.monitoring.platform.citation.DoubtfulTarget;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;

/** Checks the facts of a report: a further check is added to the list. */
final class ReportRules {

    private static final List<Function<ReportFacts, Stream<ReportRemark>>> ALL = List.of(
            ReportRules::numerals,
            ReportRules::codes,
            AddresseeRules::remarks,
            ReportRules::targets,
            ReportRules::stale,
            ReportRules::tallies,
            ReportRules::sources,
            ReportRules::agreement,
            CommentRules::remarks);

    private static final Pattern CODE_OF_CHAPTER = Pattern.compile("([IVXLC]+)-.*");

    private ReportRules() {}

    static List<ReportRemark> remarks(ReportFacts facts) {
        return ALL.stream().flatMap(rule -> rule.apply(facts)).toList();
    }

    private static Stream<ReportRemark> numerals(ReportFacts facts) {
        var none = facts.chapters().stream()
                .filter(chapter -> !RomanNumeral.isOne(chapter.numeral()))
                .map(chapter -> new ReportRemark(
                        CheckRule.NUMERAL,
                        CitingKind.CHAPTER,
                        chapter.numeral(),
                        "/numeral",
                        AdoptionMessage.NO_ROMAN_NUMERAL.with(chapter.numeral())));
        Map<Integer, String> first = new HashMap<>();
        var twice = facts.chapters().stream()
                .filter(chapter -> first.putIfAbsent(chapter.ordinal(), chapter.numeral()) != null)
                .map(chapter -> new ReportRemark(
                        CheckRule.NUMERAL_TWICE,
                        CitingKind.CHAPTER,
                        chapter.numeral(),
                        "/numeral",
                        AdoptionMessage.SAME_PLACE.with(first.get(chapter.ordinal()))));
        return Stream.concat(none, twice);
    }

    private static Stream<ReportRemark> codes(ReportFacts facts) {
        return facts.codes().stream()
                .filter(code -> isOfAnotherChapter(code.code(), code.chapter()))
                .map(code -> new ReportRemark(
                        CheckRule.CODE_OF_ANOTHER_CHAPTER,
                        CitingKind.RECOMMENDATION,
                        code.code(),
                        "/code",
                        AdoptionMessage.CODE_STANDS_IN.with(code.code(), code.chapter())));
    }

    private static boolean isOfAnotherChapter(String code, String chapter) {
        var numbered = CODE_OF_CHAPTER.matcher(code);
        return numbered.matches() && !numbered.group(1).equals(chapter);
    }

    /** Tells what is doubtful at each place; that a later submission follows a source is told at the first. */
    private static Stream<ReportRemark> targets(ReportFacts facts) {
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
    private static Stream<ReportRemark> stale(ReportFacts facts) {
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

    /** Tells of each number or list of Parties that is no longer right. */
    private static Stream<ReportRemark> tallies(ReportFacts facts) {
        return facts.tallies().stream()
                .map(tally -> new ReportRemark(
                        tally.gone() ? CheckRule.TALLY_GONE : CheckRule.TALLY_DRIFT,
                        tally.kind(),
                        tally.key(),
                        tally.pointer(),
                        tally.told()));
    }

    private static String pointer(DoubtfulTarget target, CitingRecord holder, ReportFacts facts) {
        if (target.link()) {
            return holder.kind() == CitingKind.RECOMMENDATION ? "/paragraphs" : "/links" + target.pointer();
        }
        var text = switch (holder.kind()) {
            case CHAPTER -> "/introduction";
            case REPORT -> target.text().equals(facts.keyFindings()) ? "/keyFindings" : "/introduction";
            case FINDING, PARAGRAPH, RECOMMENDATION, PRACTICE, STATEMENT -> "/text";
        };
        return text + target.pointer();
    }

    private static Stream<ReportRemark> sources(ReportFacts facts) {
        return Stream.concat(
                facts.withoutSource().stream()
                        .map(finding -> new ReportRemark(
                                CheckRule.NO_SOURCE,
                                CitingKind.FINDING,
                                finding.toString(),
                                "/text/citations",
                                AdoptionMessage.FINDING_WITHOUT_SOURCE)),
                facts.withoutParagraph().stream()
                        .map(code -> new ReportRemark(
                                CheckRule.NO_PARAGRAPH,
                                CitingKind.RECOMMENDATION,
                                code,
                                "/paragraphs",
                                AdoptionMessage.CODE_WITHOUT_PARAGRAPH)));
    }

    private static Stream<ReportRemark> agreement(ReportFacts facts) {
        return facts.notAgreed().stream()
                .map(fact -> new ReportRemark(
                        CheckRule.NOT_AGREED,
                        CitingKind.FINDING,
                        fact.finding().toString(),
                        "/state",
                        AdoptionMessage.FINDING_NOT_AGREED.with(fact.state())));
    }
}
