package org.lanzarote.monitoring.analysis.coverage;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
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

    static CoverageFigures of(List<CoverageGroup> groups) {
        var total = new CoverageSum();
        Map<String, CoverageSum> questions = new LinkedHashMap<>();
        Map<String, String> chapters = new HashMap<>();
        Map<String, CoverageSum> parties = new TreeMap<>();
        for (var group : groups) {
            var listed = group.parties();
            total.add(group, listed.size());
            questions
                    .computeIfAbsent(group.question(), none -> new CoverageSum())
                    .add(group, listed.size());
            chapters.put(group.question(), group.chapter());
            listed.forEach(party ->
                    parties.computeIfAbsent(party, none -> new CoverageSum()).add(group, 1));
        }
        return new CoverageFigures(
                total.counts(),
                questions.entrySet().stream()
                        .map(one -> new QuestionCoverage(
                                one.getKey(),
                                requireNonNull(chapters.get(one.getKey())),
                                one.getValue().counts()))
                        .toList(),
                parties.entrySet().stream()
                        .map(one ->
                                new PartyCoverage(one.getKey(), one.getValue().counts()))
                        .toList());
    }
}
