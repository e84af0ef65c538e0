package org.lanzarote.monitoring.outcome.tracking;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.edition.EditedRecommendation;
import org.lanzarote.monitoring.outcome.edition.EditedRecommendations;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.tracking.TrackingQueries.CorrectedLine;
import org.lanzarote.monitoring.outcome.tracking.TrackingQueries.TrackedTranslationLine;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.text.Marks;

/** Shows public recommendations with what each says, in a fixed number of statements. */
@ApplicationScoped
class TrackedReading {

    private final TrackingQueries queries;
    private final Citations citations;
    private final EditedRecommendations editions;

    TrackedReading(TrackingQueries queries, Citations citations, EditedRecommendations editions) {
        this.queries = queries;
        this.citations = citations;
        this.editions = editions;
    }

    Function<TrackedRow, TrackedRecommendation> tell(List<TrackedRow> rows) {
        var texts = rows.stream().map(TrackedRow::text).toArray(UUID[]::new);
        Map<UUID, List<TrackedTranslationLine>> translations =
                queries.translations(texts).stream().collect(groupingBy(TrackedTranslationLine::text));
        var words = citations.read(Stream.concat(
                        Stream.of(texts),
                        translations.values().stream().flatMap(List::stream).map(TrackedTranslationLine::translation))
                .toList());
        var corrected = corrected(rows);
        return row -> {
            List<TrackedText> said = new ArrayList<>();
            said.add(new TrackedText(
                    row.language(),
                    true,
                    Marks.plain(requireNonNull(words.get(row.text())).text(), row.language())));
            translations.getOrDefault(row.text(), List.of()).stream()
                    .filter(line -> line.language() != row.language())
                    .map(line -> new TrackedText(
                            line.language(),
                            false,
                            Marks.plain(
                                    requireNonNull(words.get(line.translation()))
                                            .text(),
                                    line.language())))
                    .forEach(said::add);
            return row.tell(corrected.apply(row), said);
        };
    }

    /** The recommendations of an edition as it was sealed, with what was taken down since left out. */
    List<TrackedRecommendation> in(Report report, int edition) {
        var sealed =
                editions.of(report, edition).stream().collect(toMap(EditedRecommendation::code, Function.identity()));
        var rows = queries.ofReport(report.id());
        var corrected = corrected(rows);
        return rows.stream()
                .filter(row -> sealed.containsKey(row.code()))
                .map(row -> read(row, requireNonNull(sealed.get(row.code())), edition, corrected.apply(row)))
                .toList();
    }

    private static TrackedRecommendation read(
            TrackedRow row, EditedRecommendation sealed, int edition, List<Integer> corrected) {
        List<TrackedText> said = new ArrayList<>();
        said.add(new TrackedText(row.language(), true, Marks.plain(sealed.text(), row.language())));
        var translation = sealed.translation();
        if (translation != null) {
            var other = row.language().other();
            said.add(new TrackedText(other, false, Marks.plain(translation, other)));
        }
        return row.in(
                edition,
                corrected.stream().filter(number -> number <= edition).toList(),
                sealed.addressee(),
                sealed.urgency(),
                sealed.chapter(),
                row.titled(sealed.theme()),
                sealed.legalBasis(),
                said);
    }

    /** The editions whose corrigendum changed a recommendation. */
    private Function<TrackedRow, List<Integer>> corrected(List<TrackedRow> rows) {
        var reports = rows.stream().map(TrackedRow::report).collect(toSet());
        Map<UUID, List<CorrectedLine>> lines = reports.isEmpty()
                ? Map.of()
                : queries.corrected(reports).stream().collect(groupingBy(CorrectedLine::report));
        return row -> lines.getOrDefault(row.report(), List.of()).stream()
                .filter(line -> line.places().contains(row.place()))
                .map(CorrectedLine::edition)
                .toList();
    }
}
