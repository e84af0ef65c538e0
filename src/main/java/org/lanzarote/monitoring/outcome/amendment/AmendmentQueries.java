package org.lanzarote.monitoring.outcome.amendment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.TabledText;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for the amendments to one report, for those who oversee. */
interface AmendmentQueries {

    String AMENDMENT =
            "select a.id, a.version, a.number, a.report.status, d.number, d.state, d.closesAt, t.ordinal, t.place, t.kind,"
                    + " t.chapter, coalesce(x.markdown, t.words), a.party.iso3, a.kind, a.wording, a.justification, a.revision,"
                    + " a.proposedAt, a.state, a.settled, a.because, a.decidedAt, coalesce(n.name, a.decidedBy), a.mergedAt,"
                    + " m.number, (select listagg(s.party.iso3, ' ') within group (order by s.party.iso3)"
                    + " from AmendmentSupport s where s.amendment = a and s.leftAt is null),"
                    + " (select count(*) from AmendmentSupport s where s.amendment = a),"
                    + " (select count(s.leftAt) from AmendmentSupport s where s.amendment = a)"
                    + " from Amendment a join a.draft d join a.text t left join t.text x left join a.mergedText m"
                    + " left join Account n on n.login = a.decidedBy where a.report.id = :report ";

    default List<FetchedAmendment> amendments(UUID report, AmendmentFilters filter, PageQuery page) {
        var after = page.after(AmendmentKey::of, AmendmentKey.FIRST);
        return amendments(
                report,
                filter.draft(),
                filter.place(),
                filter.chapter(),
                filter.delegation(),
                filter.state(),
                filter.merged(),
                after.draft(),
                after.ordinal(),
                after.number(),
                page.fetch());
    }

    @HQL(AMENDMENT
            + "and (cast(:draft as integer) is null or a.draftNumber = :draft) and (:place = '' or t.place = :place)"
            + " and (:chapter = '' or t.chapter = :chapter) and (:delegation = '' or a.party.iso3 = :delegation)"
            + " and (:state is null or a.state = :state)"
            + " and (cast(:merged as boolean) is null or (case when a.mergedAt is null then false else true end) = :merged)"
            + " and (a.draftNumber, a.ordinal, a.number) > (:afterDraft, :afterOrdinal, :afterNumber)"
            + " order by a.draftNumber, a.ordinal, a.number")
    List<FetchedAmendment> amendments(
            UUID report,
            @Nullable Integer draft,
            String place,
            String chapter,
            String delegation,
            @Nullable AmendmentState state,
            @Nullable Boolean merged,
            int afterDraft,
            int afterOrdinal,
            int afterNumber,
            Page page);

    @HQL(AMENDMENT + "and a.number = :number")
    Optional<FetchedAmendment> amendment(UUID report, int number);

    @HQL(
            "select s.number, s.kind, s.draft, s.wording, s.reason, s.doneAt, coalesce(n.name, s.doneBy) from AmendmentStep s"
                    + " left join Account n on n.login = s.doneBy where s.amendment.id = :amendment order by s.number")
    List<AmendmentStepView> steps(UUID amendment);

    @HQL("select t.ordinal, t.place, t.kind, t.chapter, count(*), sum(case when a.state = OPEN then 1L else 0L end),"
            + " sum(case when a.state = ACCEPTED then 1L else 0L end),"
            + " sum(case when a.state = ACCEPTED_IN_PART then 1L else 0L end),"
            + " sum(case when a.state = REJECTED then 1L else 0L end),"
            + " sum(case when a.state = WITHDRAWN then 1L else 0L end), count(a.mergedAt)"
            + " from Amendment a join a.text t where a.draft.id = :draft and t.draft.id = :draft and t.ordinal > :after"
            + " group by t.ordinal, t.place, t.kind, t.chapter order by t.ordinal")
    List<AmendedPlace> places(UUID draft, int after, Page page);

    @HQL("select p.iso3 from Party p")
    List<String> parties();

    @HQL("select distinct t.place from TabledText t where t.draft.report.id = :report")
    List<String> tabledPlaces(UUID report);

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
