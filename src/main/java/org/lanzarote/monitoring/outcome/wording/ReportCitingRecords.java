package org.lanzarote.monitoring.outcome.wording;

import static java.util.function.Function.identity;
import static org.lanzarote.monitoring.platform.citing.CitingKind.CHAPTER;
import static org.lanzarote.monitoring.platform.citing.CitingKind.FINDING;
import static org.lanzarote.monitoring.platform.citing.CitingKind.PARAGRAPH;
import static org.lanzarote.monitoring.platform.citing.CitingKind.PRACTICE;
import static org.lanzarote.monitoring.platform.citing.CitingKind.RECOMMENDATION;
import static org.lanzarote.monitoring.platform.citing.CitingKind.REPORT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.citing.CitingRecords;
import org.lanzarote.monitoring.platform.citing.HeldText;

/** Finds the finding or part of a report that holds a text. */
@ApplicationScoped
class ReportCitingRecords implements CitingRecords {

    private final CitingQueries queries;

    ReportCitingRecords(CitingQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<CitingRecord> holding(Collection<UUID> texts) {
        var asked = texts.toArray(UUID[]::new);
        return Stream.of(
                        by(FINDING, queries.findings(asked)),
                        by(PARAGRAPH, queries.paragraphs(asked)),
                        by(RECOMMENDATION, queries.recommendations(asked)),
                        by(CHAPTER, queries.chapters(asked)),
                        by(PRACTICE, queries.practices(asked)),
                        by(REPORT, queries.reports(asked)))
                .flatMap(identity())
                .toList();
    }

    /** The report itself has a new tag already: it moves with each of its parts. */
    @Override
    public void retag(Collection<UUID> texts) {
        queries.retagFindings(texts);
        queries.retagParagraphs(texts);
        queries.retagRecommendations(texts);
        queries.retagChapters(texts);
        queries.retagPractices(texts);
    }

    private static Stream<CitingRecord> by(CitingKind kind, List<HeldText> held) {
        return held.stream().map(text -> text.by(kind));
    }
}
