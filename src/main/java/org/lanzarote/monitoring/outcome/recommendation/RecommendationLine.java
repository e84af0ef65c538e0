package org.lanzarote.monitoring.outcome.recommendation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation, for what writes out the whole report. */
public record RecommendationLine(
        String chapter,
        String code,
        String urgency,
        AddresseeKind kind,
        List<String> parties,
        UUID text,
        @Nullable Integer after,
        @Nullable String theme,
        List<LegalReference> legalBasis) {

    /** The query for those of a report, in the order of their codes. */
    public static final String OF_REPORT =
            "select c.numeral, r.code, r.urgency, r.addresseeKind, r.addresseeParties, r.text.id, a.number, r.theme,"
                    + " r.legalBasis from Recommendation r join r.chapter c left join Paragraph a on a.id = r.after.id and"
                    + " a.chapter = c and a.withdrawn is null where r.report.id = :report order by r.rank";
}
