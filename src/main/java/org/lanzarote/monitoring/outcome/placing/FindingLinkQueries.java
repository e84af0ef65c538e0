package org.lanzarote.monitoring.outcome.placing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Queries for what findings lead to, and for how many there are of each kind. */
interface FindingLinkQueries {

    /** A recommendation, and what a finding that bears on it points to: itself, or a paragraph that supports it. */
    record Bearing(UUID target, String code, String rank) {}

    /** How many findings agree in all that has a facet. */
    record FacetRow(
            String party,
            String question,
            String chapter,
            String nature,
            String state,
            String author,
            @Nullable String codes,
            boolean stale,
            long count) {

        /** The codes that each of these findings carries, as far as the caller may know. */
        List<String> coded() {
            return FindingRow.coded(codes);
        }
    }

    String FACETS =
            "select f.party.iso3, q.number, q.chapter, cast(f.nature as String), cast(f.state as String), t.writtenBy, "
                    + FindingQueries.CODES + " as codes," + FindingQueries.STALE + "as stale, count(*)"
                    + FindingQueries.OF_ROUND + FindingQueries.POINTING
                    + " group by f.party.iso3, q.number, q.chapter, f.nature, f.state, t.writtenBy, codes, stale";

    Session session();

    default List<FacetRow> facets(FindingSearch search) {
        return search.bind(session().createSelectionQuery(FACETS, FacetRow.class))
                .getResultList();
    }

    /** The articles to which Parties of the round have reservations. */
    @HQL(
            "select distinct v.article from Reservation v, Round o join o.roster e where o.number = :round and e.party = v.party")
    List<String> articles(int round);

    /** The paragraphs of the round's report, for whoever may read it. */
    @HQL("select cast(p.number as String) from Paragraph p where p.report.round.number = :round"
            + " and (p.report.publishedAt is not null or :insider = true)")
    List<String> paragraphs(int round, boolean insider);

    /** The codes of its recommendations. */
    @HQL("select r.code from Recommendation r where r.report.round.number = :round"
            + " and (r.report.publishedAt is not null or :insider = true)")
    List<String> recommendations(int round, boolean insider);

    /** The report of the round, if there is one; for those who may know of drafts. */
    @HQL("select r.status, case when exists (select 1 from Chapter c where c.report = r and c.numeral = :chapter)"
            + " then true else false end from Report r where r.round.number = :round")
    Optional<FindingDestination> destination(int round, String chapter);

    /**
     * The recommendations of this round among these targets, and those that a paragraph among these supports. They are gathered
     * first: they are few, and what cites a target is mostly a finding.
     */
    @HQL("with standing as materialized (select r.id as id, r.code as code, r.rank as place, r.text.id as text"
            + " from Recommendation r where r.roundNumber = :round)"
            + " select s.id, s.code, s.place from standing s where function(among as Boolean, :targets, s.id)"
            + " union all select l.target, s.code, s.place from standing s join CitedLine l on l.id.text = s.text and l.kind = PARAGRAPH"
            + " where function(among as Boolean, :targets, l.target)")
    List<Bearing> bearings(int round, UUID[] targets);
}
