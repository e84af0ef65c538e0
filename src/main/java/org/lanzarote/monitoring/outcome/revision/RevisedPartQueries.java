package org.lanzarote.monitoring.outcome.revision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Queries for parts by their keys and for their revisions; the calling code knows that the report is visible. */
interface RevisedPartQueries {

    /** A revision as it is fetched. */
    record RevisionLine(
            int number,
            @Nullable UUID text,
            @Nullable UUID chapter,
            PartFields fields,
            String author,
            Instant writtenAt) {}

    /** A chapter and its numeral. */
    record NumeralLine(UUID chapter, String numeral) {}

    @HQL("select c.id from Chapter c where c.report.id = :report and c.numeral = :numeral")
    Optional<UUID> chapter(UUID report, String numeral);

    @HQL("select p.id from Paragraph p where p.report.id = :report and p.number = :number")
    Optional<UUID> paragraph(UUID report, int number);

    @HQL("select r.id from Recommendation r where r.report.id = :report and r.code = :code")
    Optional<UUID> recommendation(UUID report, String code);

    @HQL("select p.id from Practice p where p.chapter.report.id = :report and p.id = :id")
    Optional<UUID> practice(UUID report, UUID id);

    @HQL("select s.id from Statement s where s.chapter.report.id = :report and s.id = :id")
    Optional<UUID> statement(UUID report, UUID id);

    /** The factsheets' own words, also those that were withdrawn. */
    @HQL("select x.id from FactsheetText x where x.report.id = :report"
            + " and case when x.kind = INTRODUCTION then 'introduction' else 'key-findings' end = :name")
    Optional<UUID> factsheetText(UUID report, String name);

    @HQL("select r.number, r.textId, r.chapterId, r.fields, r.writtenBy, r.writtenAt from PartRevision r"
            + " where r.partId = :id and r.part = :part order by r.number")
    List<RevisionLine> revisions(UUID id, RevisedKind part);

    /** What a revision has besides its text. */
    record FieldLine(UUID id, @Nullable UUID text, PartFields fields) {}

    @HQL("select r.id, r.textId, r.fields from PartRevision r where r.partId = :report"
            + " or r.partId in (select c.id from Chapter c where c.report.id = :report)"
            + " or r.chapterId in (select c.id from Chapter c where c.report.id = :report)")
    List<FieldLine> ofReport(UUID report);

    /** How an amendment would word a text of a draft. */
    record ProposedLine(String wording, UUID text) {}

    @HQL("select a.wording, t.text.id from Amendment a join a.text t where a.report.id = :report and a.number = :number"
            + " and t.partId = :part and t.text is not null and a.kind = REPLACE")
    Optional<ProposedLine> proposed(UUID report, UUID part, int number);

    /** An amendment that was merged, and the revision that came of it. */
    record MergedLine(int revision, int amendment) {}

    /** By the text that it is in, which later revisions may share; of a heading, the last one of that moment. */
    @HQL(
            "select min(r.number), a.number from Amendment a join a.text t join PartRevision r on r.textId = a.mergedText.id"
                    + " or t.kind = HEADING and r.partId = t.partId and r.writtenAt <= a.mergedAt and not exists (select 1"
                    + " from PartRevision l where l.partId = r.partId and l.part = r.part and l.number > r.number"
                    + " and l.writtenAt <= a.mergedAt)"
                    + " where a.mergedAt is not null and r.partId = :id and r.part = :part group by a.number order by a.number")
    List<MergedLine> merged(UUID id, RevisedKind part);

    @HQL("select c.id, c.numeral from Chapter c where c.report.id = :report")
    List<NumeralLine> numerals(UUID report);
}
