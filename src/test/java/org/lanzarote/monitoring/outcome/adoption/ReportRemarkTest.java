package org.lanzarote.monitoring.outcome.adoption;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.AddresseeKind;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.CitingKind;
import org.lanzarote.monitoring.platform.citation.CitingRecord;
import org.lanzarote.monitoring.platform.citation.DoubtfulTarget;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;

/** What keeps a report from adoption or publication is told in French too. */
class ReportRemarkTest {

    private static final UUID ID = new UUID(0, 1);

    @Test
    void everyRemarkHasFrenchWords() {
        var remarks = ReportRules.remarks(new ReportFacts(
                List.of(new ReportFacts.ChapterFact("IIII", 4), new ReportFacts.ChapterFact("IV", 4)),
                List.of(new ReportFacts.CodeFact("IV-9", "II")),
                List.of(ID),
                List.of("II-1"),
                List.of(carried(1, "FRA"), carried(2, "FRA"), carried(2, "RUS")),
                List.of(new DoubtfulTarget(
                        ID, false, "/citations/0", CitationKind.PARAGRAPH, "242", TargetDoubt.WITHDRAWN)),
                Map.of(ID, new CitingRecord(ID, CitingKind.FINDING, "1", false)),
                new UUID(0, 2)));

        assertThat(remarks.stream().map(ReportRemark::rule).collect(toSet()))
                .isEqualTo(Set.of(
                        CheckRule.NUMERAL,
                        CheckRule.NUMERAL_TWICE,
                        CheckRule.CODE_OF_ANOTHER_CHAPTER,
                        CheckRule.WRONG_ADDRESSEE,
                        CheckRule.CODE_BESIDE_ADDRESSEE,
                        CheckRule.WITHDRAWN_TARGET,
                        CheckRule.NO_SOURCE,
                        CheckRule.NO_PARAGRAPH));
        assertThat(remarks)
                .allSatisfy(remark -> assertThat(remark.violation().told().french())
                        .as(remark.detail())
                        .isNotNull());
    }

    /** A recommendation to one Party in a statement to Russia. */
    private static ReportFacts.CarriedFact carried(long statement, String party) {
        return new ReportFacts.CarriedFact(
                new UUID(1, statement),
                AddresseeKind.NAMED_PARTIES,
                List.of("RUS"),
                "II-1",
                AddresseeKind.NAMED_PARTIES,
                List.of(party));
    }
}
