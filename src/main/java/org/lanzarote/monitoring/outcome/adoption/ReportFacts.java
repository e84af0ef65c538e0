package org.lanzarote.monitoring.outcome.adoption;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Addressee;
import org.lanzarote.monitoring.outcome.report.AddresseeKind;
import org.lanzarote.monitoring.platform.citation.CitingRecord;
import org.lanzarote.monitoring.platform.citation.DoubtfulTarget;

/** The facts of a report that its check decides on. */
record ReportFacts(
        List<ChapterFact> chapters,
        List<CodeFact> codes,
        List<UUID> withoutSource,
        List<String> withoutParagraph,
        List<CarriedFact> carried,
        List<DoubtfulTarget> doubts,
        Map<UUID, CitingRecord> holders,
        UUID keyFindings) {

    /** A chapter's numeral, and the place that it gives the chapter. */
    record ChapterFact(String numeral, int ordinal) {}

    /** A code, and the numeral of the chapter that it stands in. */
    record CodeFact(String code, String chapter) {}

    /** A statement, and one of the recommendations that it carries. */
    record CarriedFact(
            UUID statement,
            AddresseeKind kind,
            List<String> parties,
            String code,
            AddresseeKind codeKind,
            List<String> codeParties) {

        Addressee addressee() {
            return new Addressee(kind, parties);
        }

        Addressee codeAddressee() {
            return new Addressee(codeKind, codeParties);
        }
    }
}
