package org.lanzarote.monitoring.outcome.adoption;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.evidence.StaleCause;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.analysis.evidence.StaleSource;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.outcome.adoption.ReportFacts.StatementCitationLine;
import org.lanzarote.monitoring.outcome.amendment.AmendmentState;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.citation.BrokenLabel;
import org.lanzarote.monitoring.platform.citation.DoubtfulTarget;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** What keeps a report from adoption or publication is told in French too. */
class ReportRemarkTest {

    private static final UUID ID = new UUID(0, 1);

    /** Keys of records that have more than one part. */
    private static final Map<CitationKind, String> KEYS = Map.of(
            CitationKind.ANSWER,
            "FRA/1.2@1",
            CitationKind.RESERVATION,
            "RUS/20(3)",
            CitationKind.REPORT_PART,
            "3/paragraphs/53@1");

    @Test
    void everyRemarkHasFrenchWords() {
        var remarks = ReportRules.remarks(new ReportFacts(
                Optional.empty(),
                List.of(
                        new ReportFacts.ChapterFact("IIII", 4, List.of("")),
                        new ReportFacts.ChapterFact("IV", 4, List.of())),
                List.of(new ReportFacts.CodeFact("IV-9", "II")),
                List.of(ID),
                List.of(new ReportFacts.FindingFact(ID, FindingState.DRAFT)),
                List.of(new ReportFacts.CommentingParty("FRA", Instant.EPOCH, "A report")),
                List.of(new ReportFacts.UnansweredComment(ID, "RUS", "9.1")),
                List.of(
                        new ReportFacts.UnsettledDraft(1, true, "A report", 1, "/paragraphs/53", AmendmentState.OPEN),
                        new ReportFacts.UnsettledDraft(
                                1, true, "A report", 2, "/paragraphs/53", AmendmentState.ACCEPTED)),
                List.of("II-1"),
                List.of(carried(1, "FRA"), carried(2, "FRA"), carried(2, "RUS")),
                List.of(new DoubtfulTarget(
                        ID, false, "/citations/0", CitationKind.PARAGRAPH, "242", TargetDoubt.WITHDRAWN)),
                new LabelFacts(
                        List.of(new BrokenLabel(ID, LabelKind.CHAPTER, "II")),
                        List.of(new LabelFacts.TypedText(ID, "See paragraph 53.")),
                        Map.of(LabelKind.PARAGRAPH, Set.of("53"))),
                new StaleTexts(Map.of(ID, reasons())),
                List.of(),
                Map.of(ID, new CitingRecord(ID, CitingKind.FINDING, "1", false)),
                new UUID(0, 2)));

        assertThat(remarks.stream().map(ReportRemark::rule).collect(toSet()))
                .isEqualTo(Set.of(
                        CheckRule.NUMERAL,
                        CheckRule.BROKEN_LABEL,
                        CheckRule.HEADING_UNTRANSLATED,
                        CheckRule.TYPED_REFERENCE,
                        CheckRule.COMMENTS_OPEN,
                        CheckRule.COMMENT_UNANSWERED,
                        CheckRule.AMENDMENTS_TAKEN,
                        CheckRule.AMENDMENT_OPEN,
                        CheckRule.AMENDMENT_UNMERGED,
                        CheckRule.NUMERAL_TWICE,
                        CheckRule.CODE_OF_ANOTHER_CHAPTER,
                        CheckRule.WRONG_ADDRESSEE,
                        CheckRule.CODE_BESIDE_ADDRESSEE,
                        CheckRule.WITHDRAWN_TARGET,
                        CheckRule.STALE,
                        CheckRule.NO_SOURCE,
                        CheckRule.NOT_AGREED,
                        CheckRule.NO_PARAGRAPH));
        assertThat(remarks).allSatisfy(remark -> {
            assertThat(remark.violation().told().french()).as(remark.detail()).isNotNull();
            assertThat(remark.violation().code()).isEqualTo(remark.rule().name());
        });
    }

    @Test
    void sourceIsNamedInWordsWhateverIsDoubtfulAboutIt() {
        for (var doubt : TargetDoubt.values()) {
            assertThat(Stream.of(CitationKind.values())
                            .filter(CitationKind::hasTargets)
                            .map(kind -> DoubtWords.of(doubtful(kind, KEYS.getOrDefault(kind, "7"), doubt))))
                    .allSatisfy(told -> {
                        assertThat(told.english()).doesNotContain("_", "{");
                        assertThat(told.french()).isNotNull().doesNotContain("_", "{");
                    });
        }
        assertThat(DoubtWords.of(doubtful(CitationKind.ANSWER, "FRA/1.2@1", TargetDoubt.SUPERSEDED)))
                .returns("Answer 1.2 of FRA, submission 1: a later submission follows", Told::english)
                .returns(
                        "Réponse de la Partie FRA à la question 1.2, soumission 1\u00a0: une soumission ultérieure la suit",
                        Told::french);
        assertThat(DoubtWords.of(doubtful(CitationKind.RESERVATION, "RUS/20(3)", TargetDoubt.NAMED_TWICE))
                        .english())
                .isEqualTo("Reservation of RUS under Article 20(3): it is named twice here");
        assertThat(DoubtWords.of(doubtful(CitationKind.CHILD_EXTRACT, "withdrawn", TargetDoubt.OPEN_WITHDRAWAL))
                        .english())
                .startsWith("An extract of what children said: it was withdrawn");
    }

    @Test
    void codeSaysWhomOfTheAddresseesItDoesNotAddress() {
        assertThat(besides(AddresseeKind.NAMED_PARTIES, List.of("RUS", "FRA", "NOR")))
                .containsExactly("/text/citations/0/targets/1 II-2 does not address FRA, NOR");
        assertThat(besides(AddresseeKind.ALL_PARTIES, List.of()))
                .containsExactly("/text/citations/0/targets/1 II-2 does not address all Parties");
        assertThat(besides(AddresseeKind.PARTIES_NOT_ALREADY_DOING_SO, List.of("RUS")))
                .containsExactly("/text/citations/0/targets/1 II-2 addresses the Parties that it names only");
    }

    /** One of each cause, of each kind of source. */
    private static List<StaleReason> reasons() {
        return Stream.of(StaleCause.values())
                .flatMap(cause ->
                        Stream.of(StaleSource.values()).map(kind -> new StaleReason(cause, kind, key(kind), null)))
                .toList();
    }

    private static String key(StaleSource kind) {
        return switch (kind) {
            case ANSWER -> "FRA/1.2@1";
            case REPORT_PART -> "3/paragraphs/53@1";
            default -> "7";
        };
    }

    /** What is told of a statement that carries a recommendation to all, and one to Russia. */
    private static List<String> besides(AddresseeKind kind, List<String> parties) {
        var lines = List.of(
                new StatementCitationLine(ID, kind, parties, "a", "II-1", AddresseeKind.ALL_PARTIES, List.of()),
                new StatementCitationLine(ID, kind, parties, "a", "II-2", AddresseeKind.NAMED_PARTIES, List.of("RUS")));
        return ReportRules.remarks(new ReportFacts(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ReportFacts.CarriedFact.in(lines),
                        List.of(),
                        new LabelFacts(List.of(), List.of(), Map.of()),
                        new StaleTexts(Map.of()),
                        List.of(),
                        Map.of(),
                        ID))
                .stream()
                .map(remark -> remark.pointer() + " " + remark.detail())
                .toList();
    }

    private static DoubtfulTarget doubtful(CitationKind kind, String key, TargetDoubt doubt) {
        return new DoubtfulTarget(ID, false, "/citations/0/targets/0", kind, key, doubt);
    }

    /** A recommendation to one Party in a statement to Russia. */
    private static ReportFacts.CarriedFact carried(long statement, String party) {
        return new ReportFacts.CarriedFact(
                new UUID(1, statement),
                AddresseeKind.NAMED_PARTIES,
                List.of("RUS"),
                "/citations/0/targets/0",
                "II-1",
                AddresseeKind.NAMED_PARTIES,
                List.of(party));
    }
}
