package org.lanzarote.monitoring.inquiry.roundpage;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Queries for the page of one round, one statement for each kind; the calling code has checked who may see the report. */
interface RoundOverviewQueries {

    @HQL("select o.title from Round o where o.number = :round")
    BilingualText title(int round);

    /** What a report is called. */
    record ReportName(String reference, BilingualText title) {}

    @HQL("select r.reference, r.title from Report r where r.id = :report")
    ReportName name(UUID report);

    /** A chapter, with how much stands in it. */
    record ChapterCounts(String numeral, BilingualText title, long paragraphs, long practices) {}

    @HQL("select c.numeral, c.title, (select count(*) from Paragraph p where p.chapter = c),"
            + " (select count(*) from Practice x where x.chapter = c)"
            + " from Chapter c where c.report.id = :report order by c.ordinal")
    List<ChapterCounts> chapters(UUID report);

    /** A recommendation without its text. */
    record RecommendationHead(String code, String chapter, String urgency, AddresseeKind kind, List<String> parties) {

        Addressee addressee() {
            return new Addressee(kind, parties);
        }
    }

    @HQL("select r.code, c.numeral, r.urgency, r.addresseeKind, r.addresseeParties"
            + " from Recommendation r join r.chapter c where r.report.id = :report order by r.urgencyRank, r.rank")
    List<RecommendationHead> recommendations(UUID report);
}
