package org.lanzarote.monitoring.outcome.placing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.codebook.CodeRepository;
import org.lanzarote.monitoring.analysis.coding.FindingCodeQueries;
import org.lanzarote.monitoring.analysis.coding.FindingCodeQueries.CodedFinding;
import org.lanzarote.monitoring.outcome.report.BackLinks;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Searches findings from any end of their links, and shows them with all links. */
@ApplicationScoped
class FindingReading {

    private final FindingQueries queries;
    private final FindingCodeQueries codes;
    private final CodeRepository codebook;
    private final Citations citations;
    private final Caller caller;
    private final Disclosure disclosure;

    FindingReading(
            FindingQueries queries,
            FindingCodeQueries codes,
            CodeRepository codebook,
            Citations citations,
            Caller caller,
            Disclosure disclosure) {
        this.queries = queries;
        this.codes = codes;
        this.codebook = codebook;
        this.citations = citations;
        this.caller = caller;
        this.disclosure = disclosure;
    }

    List<FindingRow> find(int round, FindingFilter filter, PageQuery page) {
        var targets = new FindingTargets(
                target(round, CitationKind.PARAGRAPH, filter.paragraph()),
                target(round, CitationKind.RECOMMENDATION, filter.code()),
                target(round, CitationKind.RECOMMENDATION, filter.recommendation()));
        return targets.hasAllOf(filter)
                ? queries.findings(round, filter, targets, caller.isInsider(), page)
                : List.of();
    }

    Function<FindingRow, FindingView> tell(int round, List<FindingRow> rows) {
        disclosure.restricted(rows.stream().anyMatch(row -> row.publishedAt() == null));
        var readings = citations.read(rows.stream().map(FindingRow::text).toList());
        var ids = rows.stream().map(FindingRow::id).toArray(UUID[]::new);
        var recommendations = BackLinks.of(queries.recommendationsOf(round, ids));
        var coded = coded(ids);
        return row -> {
            var reading = requireNonNull(readings.get(row.text()));
            return new FindingView(
                    row.id(),
                    EntityTag.of(row.version()).header(),
                    row.party(),
                    row.question(),
                    row.chapter(),
                    row.nature(),
                    coded.apply(row.id()),
                    reading.text(),
                    reading.links(),
                    reading.sources(),
                    row.observation(),
                    recommendations.of(row.id()),
                    null);
        };
    }

    /** Refuses a mistyped code where nothing was found; nobody but insiders learns which codes there are. */
    void checkCode(int round, FindingFilter filter, List<FindingRow> found) {
        if (found.isEmpty() && caller.isInsider()) {
            new ClosedFilters()
                    .check(
                            "coded",
                            filter.coded(),
                            () -> codebook.ofRound(round).keySet())
                    .orThrow();
        }
    }

    /** The codes of each finding, for insiders; nobody else knows of codes. */
    private Function<UUID, @Nullable List<String>> coded(UUID[] findings) {
        if (!caller.isInsider()) {
            return finding -> null;
        }
        var coded = codes.of(findings, true).stream()
                .collect(groupingBy(CodedFinding::finding, mapping(CodedFinding::code, toList())));
        return finding -> coded.getOrDefault(finding, List.of());
    }

    private @Nullable UUID target(int round, CitationKind kind, @Nullable Object key) {
        return key == null ? null : citations.idOf(round, kind, key.toString()).orElse(null);
    }
}
