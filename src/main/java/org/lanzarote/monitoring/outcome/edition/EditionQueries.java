package org.lanzarote.monitoring.outcome.edition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Queries for the parts of a report as they are sealed, and for editions; the calling code knows that the report is visible. */
interface EditionQueries {

    /** A chapter as it is fetched. */
    record ChapterLine(UUID id, String numeral, BilingualText title, List<String> untranslated, UUID introduction) {}

    /** A heading as it is fetched. */
    record HeadingLine(UUID chapter, String key, BilingualText title) {}

    /** A paragraph as it is fetched. */
    record ParagraphLine(
            String chapter, int number, @Nullable String heading, UUID text) {}

    /** A recommendation as it is fetched. */
    record RecommendationLine(
            String chapter,
            String code,
            String urgency,
            AddresseeKind kind,
            List<String> parties,
            UUID text,
            @Nullable Integer after,
            @Nullable String theme,
            List<LegalReference> legalBasis) {}

    /** A finding of the report as it is fetched. */
    record FindingLine(
            String chapter,
            @Nullable String heading,
            @Nullable String lead,
            UUID id,
            String party,
            String question,
            FindingNature nature,
            UUID text) {}

    /** A practice as it is fetched. */
    record PracticeLine(String chapter, UUID id, List<String> parties, UUID text) {}

    @HQL(
            "select id, numeral, title, untranslated, introduction.id from Chapter where report.id = :report order by ordinal")
    List<ChapterLine> chapters(UUID report);

    @HQL("select c.id, h.key, h.title from Chapter c join c.headings h where c.report.id = :report"
            + " order by c.ordinal, index(h)")
    List<HeadingLine> headings(UUID report);

    @HQL("select chapter.numeral, number, heading, text.id from Paragraph where report.id = :report order by number")
    List<ParagraphLine> paragraphs(UUID report);

    @HQL("select c.numeral, r.code, r.urgency, r.addresseeKind, r.addresseeParties, r.text.id, a.number, r.theme,"
            + " r.legalBasis from Recommendation r join r.chapter c left join Paragraph a on a.id = r.after.id and"
            + " a.chapter = c and a.withdrawn is null where r.report.id = :report order by r.rank")
    List<RecommendationLine> recommendations(UUID report);

    @HQL("select c.numeral, o.heading, o.lead, f.id, f.party.iso3, f.question.number, f.nature, f.text.id from"
            + " FindingPlace o join o.chapter c join o.finding f where c.report.id = :report order by c.ordinal,"
            + " o.place, f.id")
    List<FindingLine> findings(UUID report);

    @HQL("select c.numeral, p.id, p.parties, p.text.id from Practice p join p.chapter c where c.report.id = :report"
            + " and p.printing <> FACTSHEETS"
            + " order by c.ordinal, p.place, p.id")
    List<PracticeLine> practices(UUID report);

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
