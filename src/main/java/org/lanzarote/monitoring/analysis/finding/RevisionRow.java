package org.lanzarote.monitoring.analysis.finding;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citation.TextRevision;

/** A wording that a finding had or has, with the steps that it went through. */
record RevisionRow(
        @Schema(description = "Its number; the first wording has 1")
        int number,

        @Schema(description = "Login of whoever wrote it") String author,

        @Schema(description = "When it was stored") Instant writtenAt,

        @Schema(description = "The state that it has, or had when the next one replaced it")
        FindingState state,

        @Schema(description = "The Party that it was about then (ISO 3166-1 alpha-3)")
        String party,

        @Schema(description = "Number of the question that it belonged to then")
        String question,

        FindingNature nature,

        @Schema(description = "From the writing on, the earliest first")
        List<StepView> steps) {

    static RevisionRow of(TextRevision revision, List<RevisionQueries.StepRow> all) {
        var steps =
                all.stream().filter(step -> step.text().equals(revision.text())).toList();
        var last = steps.get(steps.size() - 1);
        return new RevisionRow(
                revision.number(),
                revision.author(),
                revision.writtenAt(),
                last.kind().state,
                last.party(),
                last.question(),
                last.nature(),
                steps.stream()
                        .map(step -> new StepView(step.kind(), step.by(), step.at(), step.reason()))
                        .toList());
    }
}
