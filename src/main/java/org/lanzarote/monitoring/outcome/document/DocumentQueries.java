package org.lanzarote.monitoring.outcome.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.outcome.report.ReportHead;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Queries for what is printed of one report, in the order of the report, one statement for each kind. */
interface DocumentQueries {

    /** The data of a report. */
    record DocumentHead(
            int round,
            String reference,
            BilingualText title,
            boolean titleUntranslated,
            @Nullable String decision,
            long parties,
            UUID keyFindings) {}

    /** A chapter, and which of its titles have new words in the language of the report alone; its own by the empty key. */
    record DocumentChapterLine(String numeral, BilingualText title, List<String> untranslated) {}

    /** A promising practice. */
    record DocumentPracticeLine(String chapter, List<String> parties, UUID text) {}

    @HQL("select r.round.number, r.reference, r.title, r.titleUntranslated, r.decision,"
            + " (select count(*) from Round n join n.roster e where n = r.round), r.keyFindings.id"
            + " from Report r where r.id = :report")
    DocumentHead head(UUID report);

    /** An edition, and why the report cites what the public cannot read. */
    record EditionLine(
            int number,
            Instant sealedAt,
            @Nullable String reason,
            @Nullable String notPublicBecause) {

        DocumentEdition of(ReportHead head) {
            return new DocumentEdition(number, sealedAt, reason, head.meeting(), head.votes(), notPublicBecause, null);
        }

        /** What an edition with this number says of it, if it is a later one. */
        @Nullable LaterEdition after(int earlier, int round) {
            return number == earlier
                    ? null
                    : new LaterEdition(number, sealedAt, "/rounds/" + round + "/report/document");
        }
    }

    /** The newest edition; a draft has none. */
    @HQL("select e.number, e.sealedAt, e.reason.words, r.notPublicBecause from Edition e join e.report r"
            + " where r.id = :report and e.number = r.editions.newest")
    Optional<EditionLine> edition(UUID report);

    /** A public copy of a submission whose organisation is named in it. */
    record NamedCopy(UUID copy, String organisation) {}

    @HQL("select c.id, c.organisation from SubmissionCopy c where c.party is null and c.organisation is not null"
            + " and function(among as Boolean, :copies, c.id)")
    List<NamedCopy> named(UUID[] copies);

    @HQL("select numeral, title, untranslated from Chapter where report.id = :report order by ordinal")
    List<DocumentChapterLine> chapters(UUID report);

    @HQL(HeadingLine.OF_REPORT)
    List<HeadingLine> headings(UUID report);

    @HQL(ParagraphLine.OF_REPORT)
    List<ParagraphLine> paragraphs(UUID report);

    @HQL(RecommendationLine.OF_REPORT)
    List<RecommendationLine> recommendations(UUID report);

    @HQL("select c.numeral, p.parties, p.text.id from Practice p join p.chapter c where c.report.id = :report"
            + " and p.printing <> FACTSHEETS"
            + " order by p.place, p.id")
    List<DocumentPracticeLine> practices(UUID report);
}
