package org.lanzarote.monitoring.outcome.placing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.outcome.report.BackLinks;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Searches findings from any end of their links, and shows them with all links. */
@ApplicationScoped
class FindingReading {

    private final FindingQueries queries;
    private final Citations citations;
    private final Staleness staleness;
    private final Caller caller;
    private final Disclosure disclosure;

    FindingReading(
            FindingQueries queries, Citations citations, Staleness staleness, Caller caller, Disclosure disclosure) {
        this.staleness = staleness;
        this.queries = queries;
        this.citations = citations;
        this.caller = caller;
        this.disclosure = disclosure;
    }

    StaleTexts stale(int round) {
        return staleness.in(round);
    }

    List<FindingRow> find(int round, FindingFilter filter, StaleTexts stale, PageQuery page) {
        var targets = new FindingTargets(
                target(round, CitationKind.PARAGRAPH, filter.paragraph()),
                target(round, CitationKind.RECOMMENDATION, filter.code()),
                target(round, CitationKind.RECOMMENDATION, filter.recommendation()));
        return targets.hasAllOf(filter)
                ? queries.findings(round, filter, targets, stale, caller.isInsider(), page)
                : List.of();
    }

    Function<FindingRow, FindingView> tell(int round, List<FindingRow> rows, StaleTexts stale) {
        disclosure.restricted(rows.stream().anyMatch(row -> row.publishedAt() == null));
        var readings = citations.read(rows.stream().map(FindingRow::text).toList());
        var recommendations = BackLinks.of(queries.recommendationsOf(
                round, rows.stream().map(FindingRow::id).toArray(UUID[]::new)));
        return row -> {
            var reading = requireNonNull(readings.get(row.text()));
            return new FindingView(
                    row.id(),
                    EntityTag.of(row.version()).header(),
                    row.party(),
                    row.question(),
                    row.chapter(),
                    row.nature(),
                    reading.text(),
                    reading.links(),
                    reading.sources(),
                    !stale.of(row.text()).isEmpty(),
                    stale.of(row.text()),
                    row.observation(),
                    recommendations.of(row.id()),
                    null);
        };
    }

    private @Nullable UUID target(int round, CitationKind kind, @Nullable Object key) {
        return key == null ? null : citations.idOf(round, kind, key.toString()).orElse(null);
    }
}
