package org.lanzarote.monitoring.analysis.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the findings have come: in all, by question and by Party. */
@Schema(description = "How many pairs of a Party and a question are in each state: in all, by question and by Party")
record CoverageFigures(
        @Schema(description = "All that the filters leave") CoverageCounts total,

        @Schema(description = "In the order of the questionnaire")
        List<QuestionCoverage> questions,

        @Schema(description = "In the order of their codes") List<PartyCoverage> parties) {

    /** One question over all Parties. */
    record QuestionCoverage(
            @Schema(description = "Number of the question") String question,

            @Schema(description = "Numeral of the chapter that it feeds")
            String chapter,

            @Schema(description = "Over all Parties") CoverageCounts counts) {}

    /** One Party over all questions. */
    record PartyCoverage(
            @Schema(description = "ISO 3166-1 alpha-3") String party,

            @Schema(description = "Over all questions") CoverageCounts counts) {}

    static CoverageFigures of(List<CoverageCell> cells) {
        Map<String, List<CoverageCell>> questions =
                cells.stream().collect(groupingBy(CoverageCell::question, LinkedHashMap::new, toList()));
        Map<String, List<CoverageCell>> parties =
                cells.stream().collect(groupingBy(CoverageCell::party, TreeMap::new, toList()));
        return new CoverageFigures(
                CoverageCounts.of(cells),
                questions.entrySet().stream()
                        .map(one -> new QuestionCoverage(
                                one.getKey(), one.getValue().get(0).chapter(), CoverageCounts.of(one.getValue())))
                        .toList(),
                parties.entrySet().stream()
                        .map(one -> new PartyCoverage(one.getKey(), CoverageCounts.of(one.getValue())))
                        .toList());
    }
}
