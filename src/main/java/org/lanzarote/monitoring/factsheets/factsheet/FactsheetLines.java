package org.lanzarote.monitoring.factsheets.factsheet;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetPracticeLine;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetReport;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetStatementLine;
import org.lanzarote.monitoring.outcome.chapter.ChapterLine;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;

/** The parts of the report that concern the Party, each kind in editorial order. */
record FactsheetLines(
        List<ChapterLine> chapters,
        List<HeadingLine> headings,
        List<FactsheetQueries.ObservationLine> observations,
        List<FactsheetStatementLine> statements,
        List<FactsheetQueries.PartyRecommendation> recommendations,
        List<FactsheetPracticeLine> practices) {

    /** All texts of a factsheet with this head. */
    List<UUID> own(FactsheetReport head) {
        return Stream.of(
                        Stream.of(head.introduction(), head.keyFindings()),
                        chapters.stream().map(ChapterLine::introduction),
                        texts())
                .flatMap(ids -> ids)
                .toList();
    }

    /** The texts that stand in the chapters, one line each. */
    Stream<UUID> texts() {
        return Stream.of(
                        observations.stream().map(FactsheetQueries.ObservationLine::text),
                        statements.stream().map(FactsheetStatementLine::text),
                        recommendations.stream().map(FactsheetQueries.PartyRecommendation::text),
                        practices.stream().map(FactsheetPracticeLine::text))
                .flatMap(texts -> texts);
    }

    /** Their places in an edition, with the two texts that stand in every factsheet. */
    List<String> places() {
        return Stream.of(
                        Stream.of("/introduction", "/keyFindings"),
                        chapters.stream().map(line -> "/chapters/" + line.numeral()),
                        observations.stream().map(line -> "/findings/" + line.finding()),
                        recommendations.stream().map(line -> "/recommendations/" + line.code()),
                        practices.stream().map(line -> "/practices/" + line.id()))
                .flatMap(places -> places)
                .toList();
    }
}
