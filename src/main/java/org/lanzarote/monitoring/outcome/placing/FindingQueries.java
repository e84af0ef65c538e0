package org.lanzarote.monitoring.outcome.placing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for findings with their links: insiders see all, everybody those in a published report. */
interface FindingQueries {

    /** The codes of a finding in one value, for insiders, in the order of the codebook. */
    String CODES = "(select listagg(k.key, ' ') within group (order by k.ordinal) from FindingCode c join c.code k"
            + " where c.finding = f and :insider = true)";

    String ROW =
            "select f.id, f.version, f.codings, f.party.iso3, q.number, q.ordinal, q.chapter, f.nature, f.state, f.returnReason,"
                    + " t.id, t.number, t.writtenBy, t.writtenAt, o.place, o.heading, o.lead, f.publishedAt, "
                    + CODES;

    String OF_ROUND = " from Finding f join f.question q join f.text t left join FindingPlace o on o.finding = f"
            + " where f.round.number = :round and (f.publishedAt is not null or :insider = true) ";

    /** The texts that cite the target or are linked to it: few, and found once. */
    String POINTS_TO = " f.text.id in (select l.id.text from CitedLine l where l.target = ";

    /** The texts that point to a paragraph that supports the recommendation. */
    String POINTS_TO_SUPPORT =
            " f.text.id in (select l.id.text from Recommendation r join CitedLine s on s.id.text = r.text.id and s.kind = PARAGRAPH"
                    + " join CitedLine l on l.target = s.target where r.id = :recommendation)";

    String STALE = " function(among as Boolean, :staleTexts, t.id) ";

    /** The filters that have no facet. */
    String POINTING = " and (cast(:paragraph as uuid) is null or" + POINTS_TO + ":paragraph))"
            + " and (cast(:code as uuid) is null or" + POINTS_TO + ":code))"
            + " and (cast(:recommendation as uuid) is null or" + POINTS_TO + ":recommendation) or" + POINTS_TO_SUPPORT
            + ")"
            + " and (:article = '' or (select count(*) from CitedLine l join Reservation v on v.id = l.target"
            + " where l.id.text = f.text.id and (v.article = :article or locate(:article || '(', v.article) = 1)) > 0)"
            + " and (:text = '' or function(words_in_folded as Boolean, :text, column(t.'folded' as String)))";

    /** The filters by what has a facet; the empty value fits all. */
    String MATCHING = POINTING
            + " and (function(among as Boolean, :party, '') or function(among as Boolean, :party, f.party.iso3))"
            + " and (function(among as Boolean, :question, '')"
            + " or function(covers_question as Boolean, :question, q.number))"
            + " and (function(among as Boolean, :chapter, '') or function(among as Boolean, :chapter, q.chapter))"
            + " and (function(among as Boolean, :nature, '')"
            + " or function(among as Boolean, :nature, cast(f.nature as String)))"
            + " and (function(among as Boolean, :state, '')"
            + " or function(among as Boolean, :state, cast(f.state as String)))"
            + " and (function(among as Boolean, :author, '')"
            + " or (:insider = true and function(among as Boolean, :author, t.writtenBy)))"
            + " and (function(among as Boolean, :coded, '') or (:insider = true and (select count(*) from FindingCode c"
            + " where c.finding = f and function(among as Boolean, :coded, c.code.key)) > 0))"
            + " and (cast(:stale as boolean) is null or" + STALE + "= :stale)";

    String WRITTEN = ROW + OF_ROUND + "and f.id > :after" + MATCHING + " order by f.id";

    /** What a list by Party or question is ordered by; see FindingKey. */
    String KEY = "(case when :sort = 'PARTY' then f.party.iso3"
            + " else lpad(cast(q.ordinal as String), 4, '0') || f.party.iso3 end)";

    String LATEST = ROW + OF_ROUND + "and (:first = true or (t.writtenAt, f.id) <"
            + " ((select u.writtenAt from Finding b join b.text u where b.id = :before and b.round.number = :round"
            + " and (b.publishedAt is not null or :insider = true)), :before))" + MATCHING
            + " order by t.writtenAt desc, f.id desc";

    String SORTED =
            ROW + OF_ROUND + "and (" + KEY + ", f.id) > (:key, :after)" + MATCHING + " order by " + KEY + ", f.id";

    Session session();

    /** As they were first written; where all are listed, no condition is in the text. */
    default List<FindingRow> written(FindingSearch search, PageQuery page) {
        var after = page.after(
                written -> FindingKey.of(FindingSort.WRITTEN, written), FindingKey.first(FindingSort.WRITTEN));
        if (search.filter().fitsAll()) {
            return all(search.round(), search.insider(), after.id(), page.fetch());
        }
        return search.bind(session().createSelectionQuery(WRITTEN, FindingRow.class))
                .setParameter("after", after.id())
                .setPage(page.fetch())
                .getResultList();
    }

    /** Those first whose present wording is the youngest; none after a finding that the caller cannot read. */
    default List<FindingRow> latest(FindingSearch search, FindingKey before, PageQuery page) {
        return search.bind(session().createSelectionQuery(LATEST, FindingRow.class))
                .setParameter("first", before.equals(FindingKey.first(FindingSort.LATEST)))
                .setParameter("before", before.id())
                .setPage(page.fetch())
                .getResultList();
    }

    /** By Party or by question. */
    default List<FindingRow> sorted(FindingSearch search, FindingSort sort, PageQuery page) {
        var after = page.after(written -> FindingKey.of(sort, written), FindingKey.first(sort));
        return search.bind(session().createSelectionQuery(SORTED, FindingRow.class))
                .setParameter("sort", sort.name())
                .setParameter("key", after.by())
                .setParameter("after", after.id())
                .setPage(page.fetch())
                .getResultList();
    }

    @HQL(ROW + OF_ROUND + "and f.id > :after order by f.id")
    List<FindingRow> all(int round, boolean insider, UUID after, Page page);

    @HQL(ROW + OF_ROUND + "and f.id = :id")
    Optional<FindingRow> finding(int round, boolean insider, UUID id);

    /** The ids among these that name a finding of the round. */
    @HQL("select f.id from Finding f where f.round.number = :round and function(among as Boolean, :ids, f.id)")
    List<UUID> citable(int round, UUID[] ids);

    /** These findings as texts cite them, without those that the caller may not read. */
    @HQL("select f.id, f.round.number, f.party.iso3, q.number,"
            + " case when f.publishedAt is not null then true else false end,"
            + " case when o.id is not null then true else false end"
            + " from Finding f join f.question q left join FindingPlace o on o.finding = f"
            + " where function(among as Boolean, :ids, f.id) and (f.publishedAt is not null or :insider = true)")
    List<CitedFindingRow> cited(UUID[] ids, boolean insider);
}
