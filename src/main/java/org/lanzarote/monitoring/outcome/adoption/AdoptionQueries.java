package org.lanzarote.monitoring.outcome.adoption;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.outcome.adoption.ReportFacts.StatementCitationLine;

/** Queries for what the check of a report decides on, and for what becomes public with it. */
interface AdoptionQueries {

    @HQL("select numeral, ordinal, untranslated from Chapter where report.id = :report order by ordinal, id")
    List<ReportFacts.ChapterFact> chapters(UUID report);

    @HQL("select r.code, c.numeral from Recommendation r join r.chapter c where r.report.id = :report order by r.rank")
    List<ReportFacts.CodeFact> codes(UUID report);

    @HQL("select f.id from Finding f where f.round.number = :round"
            + " and not exists (select 1 from CitedLine l where l.id.text = f.text.id) order by f.id")
    List<UUID> withoutSource(int round);

    @HQL("select f.id, f.state from FindingPlace o join o.finding f where o.chapter.report.id = :report"
            + " and f.state <> AGREED order by f.id")
    List<ReportFacts.FindingFact> notAgreed(UUID report);

    @HQL("select r.code from Recommendation r where r.report.id = :report"
            + " and not exists (select 1 from CitedLine l where l.id.text = r.text.id and l.mark is null)"
            + " order by r.rank")
    List<String> withoutParagraph(UUID report);

    /**
     * All that statements cite, in its order; what is no recommendation that stands has no code. The statements are gathered
     * first, whatever PostgreSQL supposes of their number.
     */
    @HQL("with told as materialized (select s.id as id, s.addresseeKind as kind, s.addresseeParties as parties,"
            + " s.text.id as text from Statement s where s.chapter.report.id = :report)"
            + " select s.id, s.kind, s.parties, l.mark, r.code, r.addresseeKind, r.addresseeParties"
            + " from told s join CitedLine l on l.id.text = s.text"
            + " left join Recommendation r on r.id = l.target order by s.id, l.id.ordinal")
    List<StatementCitationLine> statementLines(UUID report);

    @HQL("select p.party.iso3, p.due, r.reference from CommentPeriod p join Report r on r.round = p.round"
            + " where r.id = :report and p.state = OPEN order by p.party.iso3, p.id")
    List<ReportFacts.CommentingParty> commenting(UUID report);

    @HQL("select f.findingId, f.party.iso3, f.question.number from FindingComment c join c.commented f join c.period p"
            + " where p.round.number = :round and p.releasedAt is null and c.sent = true and c.text is not null"
            + " and not exists (select 1 from CommentAnswer a where a.commented = f)"
            + " order by f.party.iso3, p.id, f.place")
    List<ReportFacts.UnansweredComment> unanswered(int round);

    @HQL("select o.finding.id from FindingPlace o where o.chapter.report.id = :report")
    List<UUID> findingsIn(UUID report);

    /** The texts among these whose words look like labels. */
    @HQL("select t.id, t.markdown from CitedText t where function(among as Boolean, :texts, t.id)"
            + " and function(pattern_in as Boolean, :words, t.markdown) order by t.id")
    List<LabelFacts.TypedText> typed(UUID[] texts, String words);

    @HQL("select cast(number as string) from Paragraph where report.id = :report")
    List<String> numbers(UUID report);

    /** Drafts that are open for amendments, and amendments that nobody decided on, or that were accepted and not merged. */
    @HQL(
            "select d.number, case when d.state = OPEN then true else false end, d.report.reference, a.number, t.place, a.state"
                    + " from TabledDraft d left join Amendment a on a.draft = d and (a.state = OPEN or a.state in"
                    + " (ACCEPTED, ACCEPTED_IN_PART) and a.mergedAt is null) left join a.text t where d.report.id = :report"
                    + " and (d.state = OPEN or a.id is not null) order by d.number, a.number")
    List<ReportFacts.UnsettledDraft> amending(UUID report);
}
