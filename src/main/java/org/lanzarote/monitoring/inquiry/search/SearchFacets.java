package org.lanzarote.monitoring.inquiry.search;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the texts found are of each kind, Party, question, chapter, round and language. */
@Schema(description = "Counts of all that was found, with all filters applied; each value may be sent as a filter")
record SearchFacets(
        @Schema(description = "By kind of text") List<FacetCount> kind,

        @Schema(description = "By Party that it is of, about or to; a text may have several, or none")
        List<FacetCount> party,

        @Schema(
                description =
                        "By question that it belongs to; a text on a sub-question also counts for the question over it")
        List<FacetCount> question,

        @Schema(description = "By chapter that it is in or feeds")
        List<FacetCount> chapter,

        @Schema(description = "Numbers of texts found, by the number of their round")
        List<FacetCount> round,

        @Schema(description = "Numbers of texts found, by their language")
        List<FacetCount> language) {

    static final SearchFacets NONE = of();

    /** Of lines with the name of a facet, a count and a value, of which the same may come again. */
    static SearchFacets of(String... counted) {
        var counts = Stream.of(counted)
                .map(line -> line.split(" ", 3))
                .collect(groupingBy(
                        part -> part[0], groupingBy(part -> part[2], summingLong(part -> Long.parseLong(part[1])))));
        return new SearchFacets(
                most(counts, "kind"),
                most(counts, "party"),
                most(counts, "question"),
                most(counts, "chapter"),
                most(counts, "round"),
                most(counts, "language"));
    }

    private static List<FacetCount> most(Map<String, Map<String, Long>> counts, String facet) {
        return counts.getOrDefault(facet, Map.of()).entrySet().stream()
                .map(one -> new FacetCount(one.getKey(), one.getValue()))
                .sorted(comparing(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .toList();
    }
}
