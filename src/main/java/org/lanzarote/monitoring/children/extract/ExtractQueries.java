package org.lanzarote.monitoring.children.extract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.session.StatementMedium;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/**
 * Queries for extracts: everybody sees those published; those who prepare the report and the safeguarding officer see
 * all.
 */
interface ExtractQueries {

    /** The Party, looked up by the key: a join would have PostgreSQL name the Parties of all extracts of all rounds. */
    String PARTY = " (select n.party from NamedExtract n where n.id = e.id) ";

    String ROW = "select e.id, e.version, e.statementId," + PARTY + ", e.question, e.chapter, e.medium, e.language,"
            + " e.text, e.state, e.madeAt, e.publishedAt, e.withdrawnAt, e.resolution from ChildExtract e where e.roundNumber = :round"
            + " and ((e.publishedAt is not null and e.withdrawnAt is null) or :insider = true) ";

    String WITHDRAWAL =
            "select e.id, e.version," + PARTY + ", e.question, e.chapter, e.medium, e.publishedAt, e.withdrawnAt,"
                    + " e.resolution, e.resolvedAt, e.resolvedBy from ChildExtract e"
                    + " where e.roundNumber = :round and e.withdrawnAt is not null ";

    default List<ExtractRow> extracts(int round, ExtractFilter filter, boolean insider, PageQuery page) {
        return extracts(
                round,
                insider,
                page.afterId(),
                filter.party(),
                filter.question(),
                filter.chapter(),
                filter.medium(),
                page.fetch());
    }

    @HQL(ROW + "and e.withdrawnAt is null and e.id > :after and (:party = '' or" + PARTY + "= :party)"
            + " and (:question = '' or e.question = :question or function(starts_with as Boolean, e.question, concat(:question, '.')))"
            + " and (:chapter = '' or e.chapter = :chapter)"
            + " and (:medium is null or e.medium = :medium) order by e.id")
    List<ExtractRow> extracts(
            int round,
            boolean insider,
            UUID after,
            String party,
            String question,
            String chapter,
            @Nullable StatementMedium medium,
            Page page);

    @HQL(ROW + "and e.id = :id")
    Optional<ExtractRow> extract(int round, boolean insider, UUID id);

    @HQL(WITHDRAWAL
            + "and e.id > :after and (:resolved is null or (:resolved = true and e.resolution is not null)"
            + " or (:resolved = false and e.resolution is null)) order by e.id")
    List<WithdrawalRow> withdrawals(int round, UUID after, @Nullable Boolean resolved, Page page);

    /** The ids among these that may be cited, from a view that everybody may read. */
    @HQL(
            "select id from ExtractKey where roundNumber = :round and function(among as Boolean, :ids, id) and withdrawn = false")
    List<UUID> citable(int round, UUID[] ids);

    /** Those among these that are not published. */
    @HQL("select id from ChildExtract where function(among as Boolean, :ids, id) and publishedAt is null")
    List<UUID> unpublished(UUID[] ids);

    /** Those among these whose withdrawal the editor has seen to. */
    @HQL("select id from ChildExtract where function(among as Boolean, :ids, id) and resolution is not null")
    List<UUID> resolved(UUID[] ids);

    @HQL("select id from ExtractKey where function(among as Boolean, :ids, id) and withdrawn = true")
    List<UUID> withdrawn(UUID[] ids);
}
