package org.lanzarote.monitoring.outcome.recommended;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.BackLinks;
import org.lanzarote.monitoring.outcome.report.PartsInPrint;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Finds what was recommended to a Party, and shows it with what supports it. */
@ApplicationScoped
class RecommendedReading {

    private final RecommendedQueries queries;
    private final Citations citations;
    private final Staleness staleness;
    private final PartsInPrint print;
    private final Caller caller;
    private final Disclosure disclosure;

    RecommendedReading(
            RecommendedQueries queries,
            Citations citations,
            Staleness staleness,
            PartsInPrint print,
            Caller caller,
            Disclosure disclosure) {
        this.print = print;
        this.staleness = staleness;
        this.queries = queries;
        this.citations = citations;
        this.caller = caller;
        this.disclosure = disclosure;
    }

    List<RecommendedRow> find(String party, RecommendedFilter filter, PageQuery page) {
        var after = page.after(RecommendedPlace::of, RecommendedPlace.FIRST);
        var rows = queries.rows(party, filter, caller.isInsider(), after, page.fetch());
        if (rows.isEmpty()) {
            new ClosedFilters()
                    .check("round", Objects.toString(filter.round(), ""), () -> queries.rounds(caller.isInsider()))
                    .check("urgency", filter.urgency(), () -> queries.terms(caller.isInsider()))
                    .check("theme", filter.theme(), () -> queries.themes(caller.isInsider()))
                    .check("chapter", filter.chapter(), () -> queries.chapters(caller.isInsider()))
                    .orThrow();
        }
        return rows;
    }

    Function<RecommendedRow, RecommendedView> tell(String party, List<RecommendedRow> rows, @Nullable Language lang) {
        disclosure.restricted(rows.stream().anyMatch(row -> row.status() != ReportStatus.PUBLISHED));
        var readings = citations.read(rows.stream().map(RecommendedRow::text).toList());
        Map<UUID, Language> written = rows.stream().collect(toMap(RecommendedRow::text, RecommendedRow::language));
        var words = print.in(text -> requireNonNull(written.get(text)), lang, readings);
        var ids = rows.stream().map(RecommendedRow::id).toArray(UUID[]::new);
        var stale = staleness.amongRecommendations(ids);
        var findings = BackLinks.of(queries.findings(ids, party, caller.isInsider()));
        return row -> {
            var reading = requireNonNull(readings.get(row.text()));
            return new RecommendedView(
                    row.round(),
                    row.status(),
                    row.code(),
                    "/rounds/" + row.round() + "/report/recommendations/" + row.code(),
                    row.chapter(),
                    row.urgency(),
                    row.urgencyRank(),
                    row.urgencyLabel(),
                    row.addressee(),
                    row.addresseeParties().contains(party),
                    row.theme(),
                    row.themeTitle(),
                    LegalReference.orNull(row.legalBasis()),
                    reading.text(),
                    Marks.plain(reading.text(), row.language()),
                    reading.sources(),
                    reading.standing(CitationKind.PARAGRAPH).stream()
                            .map(Integer::valueOf)
                            .toList(),
                    findings.of(row.id()),
                    !stale.of(row.text()).isEmpty(),
                    stale.of(row.text()),
                    words.of(row.text(), null));
        };
    }
}
