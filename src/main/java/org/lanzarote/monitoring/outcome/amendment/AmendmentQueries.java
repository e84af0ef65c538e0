package org.lanzarote.monitoring.outcome.amendment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.TabledText;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.RecordParameters;

/** Queries for the amendments to one report, for those who oversee. */
interface AmendmentQueries {

    /** Where the part of a tabled text stands in the report now. */
    String PRESENT = " case t.kind when PARAGRAPH then (select concat('/paragraphs/', cast(p.number as string))"
            + " from Paragraph p where p.id = t.partId and p.withdrawn is null)"
            + " when RECOMMENDATION then (select concat('/recommendations/', r.code)"
            + " from Recommendation r where r.id = t.partId and r.withdrawn is null)"
            + " else (select concat('/chapters/', c.numeral, coalesce(concat('/headings/', t.heading), ''))"
            + " from Chapter c where c.id = t.partId and c.withdrawn is null and (t.heading is null"
            + " or exists (select 1 from Chapter k join k.headings h where k.id = c.id and h.key = t.heading))) end ";

    /** How the part reads now. */
    String NOW = " case t.kind when PARAGRAPH then (select p.text.markdown from Paragraph p where p.id = t.partId"
            + " and p.withdrawn is null) when RECOMMENDATION then (select r.text.markdown from Recommendation r"
            + " where r.id = t.partId and r.withdrawn is null) else coalesce((select"
            + " case c.report.language when FR then h.title.fr else h.title.en end from Chapter c join c.headings h"
            + " where c.id = t.partId and c.withdrawn is null and h.key = t.heading),"
            + " (select case c.report.language when FR then c.title.fr else c.title.en end from Chapter c"
            + " where c.id = t.partId and c.withdrawn is null and t.heading is null)) end ";

    String AMENDMENT =
            "select a.id, a.version, a.number, a.report.status, d.number, d.state, d.closesAt, t.ordinal, t.place,"
                    + PRESENT
                    + ", t.kind, t.chapter, coalesce(x.markdown, t.words)," + NOW
                    + ", a.party.iso3, a.kind, a.wording, a.justification, a.revision,"
                    + " a.proposedAt, a.state, a.settled, a.because, a.decidedAt, coalesce(n.name, a.decidedBy), a.mergedAt,"
                    + " m.number, (select listagg(s.party.iso3, ' ') within group (order by s.party.iso3)"
                    + " from AmendmentSupport s where s.amendment = a and s.leftAt is null),"
                    + " (select count(*) from AmendmentSupport s where s.amendment = a),"
                    + " (select count(s.leftAt) from AmendmentSupport s where s.amendment = a)"
                    + " from Amendment a join a.draft d join a.text t left join t.text x left join a.mergedText m"
                    + " left join Account n on n.login = a.decidedBy where a.report.id = :report ";

    String AMENDMENTS = AMENDMENT
            + "and (function(among as Boolean, :draft, '') or function(among as Boolean, :draft, cast(a.draftNumber as string)))"
            + " and (function(among as Boolean, :place, '') or function(among as Boolean, :place, t.place))"
            + " and (function(among as Boolean, :presentPlace, '') or function(among as Boolean, :presentPlace,"
            + PRESENT + "))"
            + " and (function(among as Boolean, :chapter, '') or function(among as Boolean, :chapter, t.chapter))"
            + " and (function(among as Boolean, :delegation, '') or function(among as Boolean, :delegation, a.party.iso3))"
            + " and (function(among as Boolean, :state, '') or function(among as Boolean, :state, cast(a.state as String)))"
            + " and (cast(:merged as boolean) is null or (case when a.mergedAt is null then false else true end) = :merged)"
            + " and (a.draftNumber, a.ordinal, a.number) > (:afterDraft, :afterOrdinal, :afterNumber)"
            + " order by a.draftNumber, a.ordinal, a.number";

    Session session();

    default List<FetchedAmendment> amendments(UUID report, AmendmentFilters filter, PageQuery page) {
        var after = page.after(AmendmentKey::of, AmendmentKey.FIRST);
        return RecordParameters.bind(session().createSelectionQuery(AMENDMENTS, FetchedAmendment.class), filter)
                .setParameter("report", report)
                .setParameter("afterDraft", after.draft())
                .setParameter("afterOrdinal", after.ordinal())
                .setParameter("afterNumber", after.number())
                .setPage(page.fetch())
                .getResultList();
    }

    @HQL(AMENDMENT + "and a.number = :number")
    Optional<FetchedAmendment> amendment(UUID report, int number);

    @HQL("select s.number, s.kind, s.draft, t.place, s.wording, s.reason, s.doneAt, coalesce(n.name, s.doneBy)"
            + " from AmendmentStep s join s.amendment a join a.text x join TabledText t on t.draft.report = a.report"
            + " and t.draft.number = s.draft and t.kind = x.kind and t.partId = x.partId"
            + " and (t.heading = x.heading or (t.heading is null and x.heading is null))"
            + " left join Account n on n.login = s.doneBy where a.id = :amendment order by s.number")
    List<AmendmentStepView> steps(UUID amendment);

    @HQL("select t.ordinal, t.place," + PRESENT
            + ", t.kind, t.chapter, count(*), sum(case when a.state = OPEN then 1L else 0L end),"
            + " sum(case when a.state = ACCEPTED then 1L else 0L end),"
            + " sum(case when a.state = ACCEPTED_IN_PART then 1L else 0L end),"
            + " sum(case when a.state = REJECTED then 1L else 0L end),"
            + " sum(case when a.state = WITHDRAWN then 1L else 0L end), count(a.mergedAt)"
            + " from Amendment a join a.text t where a.draft.id = :draft and t.draft.id = :draft and t.ordinal > :after"
            + " group by t.id, t.ordinal, t.place, t.kind, t.chapter, t.partId, t.heading order by t.ordinal")
    List<AmendedPlace> places(UUID draft, int after, Page page);

    @HQL("select p.iso3 from Party p")
    List<String> parties();

    @HQL("select distinct t.place from TabledText t where t.draft.report.id = :report")
    List<String> tabledPlaces(UUID report);

    /** The drafts, and where their parts stand now. */
    @HQL("select cast(d.number as string) from TabledDraft d where d.report.id = :report")
    List<String> drafts(UUID report);

    @HQL("select distinct" + PRESENT + "from TabledText t where t.draft.report.id = :report")
    List<@Nullable String> presentPlaces(UUID report);

    @HQL("select distinct t.chapter from TabledText t where t.draft.report.id = :report")
    List<String> chapters(UUID report);

    /** What is accepted and not in the report yet, in the order of the text. */
    @HQL("select a from Amendment a join fetch a.text t left join fetch t.text where a.report.id = :report"
            + " and a.state in (ACCEPTED, ACCEPTED_IN_PART) and a.mergedAt is null order by t.ordinal, a.number")
    List<Amendment> accepted(UUID report);

    /** What is open in a draft, and the text of another draft of the same part, if it has one. */
    @HQL("select a, t from Amendment a join fetch a.text o left join TabledText t on t.draft.id = :next"
            + " and t.partId = o.partId and (t.heading = o.heading or (t.heading is null and o.heading is null))"
            + " and t.kind = o.kind where a.draft.id = :former and a.state = OPEN order by a.number")
    List<OpenAmendment> open(UUID former, UUID next);

    /** An amendment that is open, and the text of the next draft that it would amend. */
    record OpenAmendment(Amendment amendment, @Nullable TabledText next) {}
}
