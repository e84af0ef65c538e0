package org.lanzarote.monitoring.outcome.edition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.outcome.chapter.ChapterLine;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.chapter.ParagraphLine;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationLine;
import org.lanzarote.monitoring.outcome.report.BackLink;

/** Queries for the parts of a report as they are sealed, and for editions; the calling code knows that the report is visible. */
interface EditionQueries {

    /** A finding of the report as it is fetched. */
    record EditionFindingLine(
            String chapter,
            @Nullable String heading,
            @Nullable String lead,
            UUID id,
            String party,
            String question,
            FindingNature nature,
            UUID text) {}

    /** A practice as it is fetched. */
    record EditionPracticeLine(String chapter, UUID id, List<String> parties, UUID text) {}

    @HQL("select numeral, title, untranslated, introduction.id from Chapter where report.id = :report order by ordinal")
    List<ChapterLine> chapters(UUID report);

    @HQL(HeadingLine.OF_REPORT)
    List<HeadingLine> headings(UUID report);

    @HQL(ParagraphLine.OF_REPORT)
    List<ParagraphLine> paragraphs(UUID report);

    @HQL(RecommendationLine.OF_REPORT)
    List<RecommendationLine> recommendations(UUID report);

    @HQL("select c.numeral, o.heading, o.lead, f.id, f.party.iso3, f.question.number, f.nature, f.text.id from"
            + " FindingPlace o join o.chapter c join o.finding f where c.report.id = :report order by c.ordinal,"
            + " o.place, f.id")
    List<EditionFindingLine> findings(UUID report);

    @HQL("select c.numeral, p.id, p.parties, p.text.id from Practice p join p.chapter c where c.report.id = :report"
            + " and p.printing <> FACTSHEETS"
            + " order by c.ordinal, p.place, p.id")
    List<EditionPracticeLine> practices(UUID report);

    @HQL("select e.number, e.sealedAt, e.reason.words, e.places, e.sha256 from Edition e where e.report.id = :report"
            + " and e.number < :before order by e.number desc")
    List<EditionRow> editions(UUID report, int before, Page page);

    @HQL("select p.id, p.place, p.content, p.salt, p.sha256, p.cutAt from EditionPart p where p.edition.id = :edition"
            + " order by p.ordinal")
    List<KeptPart> parts(UUID edition);

    @HQL("select p.id, p.place, p.content, p.salt, p.sha256, p.cutAt from EditionPart p"
            + " where p.edition.report.id = :report and p.edition.number = :edition and p.place = :place")
    Optional<KeptPart> part(UUID report, int edition, String place);

    @HQL("select p.id, p.place, p.content, p.salt, p.sha256, p.cutAt from EditionPart p"
            + " where p.edition.report.round.number = :round order by p.id")
    List<KeptPart> partsOfRound(int round);

    /** Why an edition corrected the one before. */
    record EditionReason(UUID id, String reason) {}

    @HQL(
            "select e.id, e.reason.words from Edition e where e.report.round.number = :round and e.reason.words is not null")
    List<EditionReason> reasons(int round);

    /** The kept digest of the edition before. */
    @HQL("select b.sha256 from Edition b, Edition e where e.id = :edition and b.report = e.report"
            + " and b.number = e.number - 1")
    Optional<String> digestBefore(UUID edition);

    String PART_KEY = "concat(cast(o.number as string), p.place, '@', cast(e.number as string))";

    /** The parts of published reports of other rounds with these keys, which stand in these places. */
    @HQL("select p.id, " + PART_KEY + " from EditionPart p join p.edition e join e.report r join r.round o"
            + " where r.status = PUBLISHED and o.number <> :round and function(among as Boolean, :places, p.place)"
            + " and function(among as Boolean, :keys, " + PART_KEY + ")")
    List<BackLink> partKeys(int round, String[] places, String[] keys);

    @HQL("select p.id, " + PART_KEY + " from EditionPart p join p.edition e join e.report r join r.round o"
            + " where function(among as Boolean, :ids, p.id)")
    List<BackLink> partKeysById(UUID[] ids);
}
