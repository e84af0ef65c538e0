package org.lanzarote.monitoring.outcome.adoption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.report.RomanNumeral;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** Checks the facts of a report: a further check is added to the list. */
final class ReportRules {

    private static final List<Function<ReportFacts, Stream<ReportRemark>>> ALL = List.of(
            ReportRules::numerals,
            ReportRules::codes,
            AddresseeRules::remarks,
            SourceRules::targets,
            SourceRules::stale,
            LabelRules::remarks,
            ReportRules::tallies,
            ReportRules::sources,
            ReportRules::agreement,
            CommentRules::remarks,
            AmendmentRules::remarks);

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
