package org.lanzarote.monitoring.outcome.placing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.outcome.placing.FindingsInPrint.WordsOfFindings;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.DraftedParts;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Searches findings from any end of their links, and shows them with all links. */
@ApplicationScoped
class FindingReading {

    private final FindingQueries queries;
    private final FindingBearings bearings;
    private final FindingLinkQueries links;
    private final Citations citations;
    private final Staleness staleness;
    private final Caller caller;
    private final Disclosure disclosure;
    private final DraftedParts drafts;

    FindingReading(
            FindingQueries queries,
            FindingLinkQueries links,
            FindingBearings bearings,
            Citations citations,
            Staleness staleness,
            Caller caller,
            Disclosure disclosure,
            DraftedParts drafts) {
        this.drafts = drafts;
        this.links = links;
        this.staleness = staleness;
        this.queries = queries;
        this.bearings = bearings;
        this.citations = citations;
        this.caller = caller;
        this.disclosure = disclosure;
    }

    List<FindingRow> find(int round, FindingFilter filter, FindingSort sort, StaleTexts stale, PageQuery page) {
        var search = search(round, filter, stale);
        if (!search.targets().hasAllOf(filter)) {
            return List.of();
        }
        return switch (sort) {
            case WRITTEN -> queries.written(search, page);
            case LATEST -> latest(search, page);
            case PARTY, QUESTION -> queries.sorted(search, sort, page);
        };
    }

    /** A cursor is of a finding that was in the list; one that is there no longer has no place in it. */
    private List<FindingRow> latest(FindingSearch search, PageQuery page) {
        var before =
                page.after(written -> FindingKey.of(FindingSort.LATEST, written), FindingKey.first(FindingSort.LATEST));
        var rows = queries.latest(search, before, page);
        if (rows.isEmpty()
                && page.cursor() != null
                && queries.finding(search.round(), search.insider(), before.id())
                        .isEmpty()) {
            throw page.foreign();
        }
        return rows;
    }

    FindingFacets facets(int round, FindingFilter filter) {
        var search = search(round, filter, staleness.in(round));
        var rows = search.targets().hasAllOf(filter) ? links.facets(search) : List.<FindingLinkQueries.FacetRow>of();
        return FindingFacets.of(rows, filter, caller.isInsider());
    }

    StaleTexts stale(int round) {
        return staleness.in(round);
    }

    Function<FindingRow, FindingView> tell(int round, List<FindingRow> rows, StaleTexts stale, WordsOfFindings words) {
        disclosure.restricted(rows.stream().anyMatch(row -> row.publishedAt() == null));
        var readings = citations.read(rows.stream().map(FindingRow::text).toList());
        var recommended = bearings.of(round, readings.values());
        var printed = words.of(readings);
        var drafted = drafts.amongFindings(FindingRow.published(rows));
        return row -> {
            var reading = requireNonNull(readings.get(row.text()));
            return view(
                    row,
                    reading,
                    drafted.get(row.id()),
                    stale.of(row.text()),
                    recommended.apply(reading),
                    printed.apply(row));
        };
    }

    private FindingView view(
            FindingRow row,
            CurrentText reading,
            @Nullable DraftChange draft,
            List<StaleReason> stale,
            List<String> recommendations,
            @Nullable PartInPrint printed) {
        boolean inside = caller.isInsider();
        return new FindingView(
                row.id(),
                row.tag(inside).header(),
                row.party(),
                row.question(),
                row.chapter(),
                row.nature(),
                row.state(),
                draft,
                row.returnReason(),
                inside ? row.revision() : null,
                inside ? row.author() : null,
                inside ? row.writtenAt() : null,
                inside ? FindingRow.coded(row.codes()) : null,
                reading.text(),
                reading.links(),
                reading.sources(),
                !stale.isEmpty(),
                stale,
                row.observation(),
                recommendations,
                printed,
                null,
                null);
    }

    private FindingSearch search(int round, FindingFilter filter, StaleTexts stale) {
        var targets = new FindingTargets(
                target(round, CitationKind.PARAGRAPH, Objects.toString(filter.paragraph(), "")),
                target(round, CitationKind.RECOMMENDATION, filter.code()),
                target(round, CitationKind.RECOMMENDATION, filter.recommendation()));
        return new FindingSearch(round, filter, targets, stale, caller.isInsider());
    }

    private @Nullable UUID target(int round, CitationKind kind, String key) {
        return key.isEmpty() ? null : citations.idOf(round, kind, key).orElse(null);
    }
}
