package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetStatementLine;
import org.lanzarote.monitoring.outcome.chapter.ChapterLine;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarks;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.outcome.report.Report;

/** Numbers the footnotes of several Parties' factsheets at once, as each factsheet numbers them itself. */
@ApplicationScoped
public class FootnoteNumbering {

    private final FactsheetQueries queries;
    private final NumberingQueries numbering;
    private final FootnoteMarks footnotes;

    FootnoteNumbering(FactsheetQueries queries, NumberingQueries numbering, FootnoteMarks footnotes) {
        this.queries = queries;
        this.numbering = numbering;
        this.footnotes = footnotes;
    }

    /** The numbers in the factsheets of these Parties, with a fixed number of statements however many they are. */
    public List<FootnoteNumbers> of(Report report, Collection<String> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        var id = report.id();
        var parts = new Parts(
                numbering.opening(id),
                queries.chapters(id),
                numbering.observations(id, parties.toArray(String[]::new)),
                numbering.statements(id),
                numbering.recommendations(id),
                numbering.carried(id),
                numbering.practices(id));
        var marks = footnotes.of(parts.texts(), report.round().urgencyScale(), report.language());
        return parties.stream()
                .sorted()
                .map(party -> new FootnoteNumbers(party, parts.order(party), marks))
                .toList();
    }

    /** The parts of a report that stand in factsheets, whoever they concern. */
    private record Parts(
            NumberingQueries.Opening opening,
            List<ChapterLine> chapters,
            List<NumberingQueries.Observation> observations,
            List<FactsheetStatementLine> statements,
            List<FactsheetQueries.PartyRecommendation> recommendations,
            List<BackLink> carried,
            List<NumberingQueries.PracticeOf> practices) {

        /** Every text of them, in no order. */
        Set<UUID> texts() {
            return Stream.of(
                            Stream.of(opening.introduction(), opening.keyFindings()),
                            chapters.stream().map(ChapterLine::introduction),
                            observations.stream().map(NumberingQueries.Observation::text),
                            statements.stream().map(FactsheetStatementLine::text),
                            recommendations.stream().map(FactsheetQueries.PartyRecommendation::text),
                            practices.stream().map(NumberingQueries.PracticeOf::text))
                    .flatMap(texts -> texts)
                    .collect(toSet());
        }

        /** The texts of one factsheet, as they are read there. */
        Stream<UUID> order(String party) {
            var lines = new FactsheetLines(
                    chapters,
                    List.of(),
                    observations.stream()
                            .filter(observation -> observation.party().equals(party))
                            .map(NumberingQueries.Observation::line)
                            .toList(),
                    reaching(party),
                    bare(party),
                    practices.stream()
                            .filter(practice -> practice.parties().contains(party))
                            .map(NumberingQueries.PracticeOf::line)
                            .toList());
            return Stream.concat(
                    Stream.of(opening.introduction(), PlacedMark.SCALE, opening.keyFindings()),
                    new FactsheetOrder(lines).texts());
        }

        private List<FactsheetStatementLine> reaching(String party) {
            return statements.stream()
                    .filter(statement -> statement.addresseeParties().isEmpty()
                            || statement.addresseeParties().contains(party))
                    .toList();
        }

        /** The recommendations that go to the Party and that no statement to it carries. */
        private List<FactsheetQueries.PartyRecommendation> bare(String party) {
            var reaching = reaching(party).stream()
                    .map(statement -> statement.id().toString())
                    .collect(toSet());
            var told = carried.stream()
                    .filter(link -> reaching.contains(link.key()))
                    .map(BackLink::target)
                    .collect(toSet());
            return recommendations.stream()
                    .filter(recommendation -> recommendation.isBare(party))
                    .filter(recommendation -> !told.contains(recommendation.id()))
                    .toList();
        }
    }
}
