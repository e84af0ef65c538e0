package org.lanzarote.monitoring.outcome.placing;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for findings in other orders than that in which they were written; they sort those of one round. */
interface FindingOrderQueries {

    /** What a list by Party or question is ordered by; see FindingKey. */
    String KEY = "(case when :sort = 'PARTY' then f.party.iso3"
            + " else lpad(cast(q.ordinal as String), 4, '0') || f.party.iso3 end)";

    /** Those first whose present wording is the youngest; none after a finding that the caller cannot read. */
    default List<FindingRow> latest(FindingSearch search, FindingKey before, PageQuery page) {
        return latest(
                search.round(),
                search.insider(),
                before.equals(FindingKey.first(FindingSort.LATEST)),
                before.id(),
                FindingFilter.asked(search.filter().party()),
                FindingFilter.asked(search.filter().question()),
                FindingFilter.asked(search.filter().chapter()),
                FindingFilter.asked(search.filter().nature()),
                FindingFilter.asked(search.filter().state()),
                FindingFilter.asked(search.filter().author()),
                search.filter().article(),
                search.filter().text(),
                search.targets().paragraph(),
                search.targets().code(),
                search.targets().recommendation(),
                FindingFilter.asked(search.filter().coded()),
                search.filter().stale(),
                search.stale().ids(),
                page.fetch());
    }

    @HQL(FindingQueries.ROW + FindingQueries.OF_ROUND + "and (:first = true or (t.writtenAt, f.id) <"
            + " ((select u.writtenAt from Finding b join b.text u where b.id = :before and b.round.number = :round"
            + " and (b.publishedAt is not null or :insider = true)), :before))" + FindingQueries.MATCHING
            + " order by t.writtenAt desc, f.id desc")
    List<FindingRow> latest(
            int round,
            boolean insider,
            boolean first,
            UUID before,
            String[] parties,
            String[] questions,
            String[] chapters,
            String[] natures,
            String[] states,
            String[] authors,
            String article,
            String words,
            @Nullable UUID paragraph,
            @Nullable UUID code,
            @Nullable UUID recommendation,
            String[] coded,
            @Nullable Boolean stale,
            UUID[] staleTexts,
            Page page);

    /** By Party or by question. */
    default List<FindingRow> sorted(FindingSearch search, FindingSort sort, PageQuery page) {
        var after = page.after(written -> FindingKey.of(sort, written), FindingKey.first(sort));
        return sorted(
                search.round(),
                search.insider(),
                sort.name(),
                after.by(),
                after.id(),
                FindingFilter.asked(search.filter().party()),
                FindingFilter.asked(search.filter().question()),
                FindingFilter.asked(search.filter().chapter()),
                FindingFilter.asked(search.filter().nature()),
                FindingFilter.asked(search.filter().state()),
                FindingFilter.asked(search.filter().author()),
                search.filter().article(),
                search.filter().text(),
                search.targets().paragraph(),
                search.targets().code(),
                search.targets().recommendation(),
                FindingFilter.asked(search.filter().coded()),
                search.filter().stale(),
                search.stale().ids(),
                page.fetch());
    }

    @HQL(FindingQueries.ROW + FindingQueries.OF_ROUND + "and (" + KEY + ", f.id) > (:key, :after)"
            + FindingQueries.MATCHING + " order by " + KEY + ", f.id")
    List<FindingRow> sorted(
            int round,
            boolean insider,
            String sort,
            String key,
            UUID after,
            String[] parties,
            String[] questions,
            String[] chapters,
            String[] natures,
            String[] states,
            String[] authors,
            String article,
            String words,
            @Nullable UUID paragraph,
            @Nullable UUID code,
            @Nullable UUID recommendation,
            String[] coded,
            @Nullable Boolean stale,
            UUID[] staleTexts,
            Page page);
}
