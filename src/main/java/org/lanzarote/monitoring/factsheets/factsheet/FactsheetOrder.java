package org.lanzarote.monitoring.factsheets.factsheet;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetPracticeLine;

/** The order in which one factsheet is read; its footnotes are numbered in this order. */
record FactsheetOrder(FactsheetLines lines) {

    /** Observations on the Party and statements that name it, by their places. */
    List<Placed> specific(String chapter) {
        var observations = lines.observations().stream()
                .filter(observation -> observation.chapter().equals(chapter))
                .map(Placed::of);
        return Stream.concat(observations, statements(chapter).filter(Placed::specific))
                .sorted(Comparator.comparingInt(Placed::place))
                .toList();
    }

    /** Statements to all Parties, or to an open class that names nobody. */
    List<Placed> generic(String chapter) {
        return statements(chapter).filter(statement -> !statement.specific()).toList();
    }

    List<FactsheetPracticeLine> practices(String chapter) {
        return lines.practices().stream()
                .filter(practice -> practice.chapter().equals(chapter))
                .toList();
    }

    /** Every text of the chapters that has footnotes, as it is read. */
    Stream<UUID> texts() {
        return lines.chapters().stream()
                .flatMap(chapter -> Stream.of(
                                Stream.of(chapter.introduction()),
                                specific(chapter.numeral()).stream().map(Placed::text),
                                generic(chapter.numeral()).stream().map(Placed::text),
                                practices(chapter.numeral()).stream().map(FactsheetPracticeLine::text))
                        .flatMap(texts -> texts));
    }

    private Stream<Placed> statements(String chapter) {
        return Stream.concat(
                lines.statements().stream()
                        .filter(statement -> statement.chapter().equals(chapter))
                        .map(Placed::of),
                lines.recommendations().stream()
                        .filter(recommendation -> recommendation.chapter().equals(chapter))
                        .map(Placed::of));
    }
}
