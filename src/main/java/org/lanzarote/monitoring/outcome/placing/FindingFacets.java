package org.lanzarote.monitoring.outcome.placing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.placing.FindingLinkQueries.FacetRow;

/** How many findings each value of a filter would leave beside the other filters. */
@Schema(
        description =
                "How many findings the filters leave, and how many each value of one filter would leave beside the others;"
                        + " so the values of a filter that is set can still be compared")
record FindingFacets(
        @Schema(description = "How many findings all filters leave")
        long total,

        @Schema(description = "By Party (ISO 3166-1 alpha-3)")
        List<Facet> party,

        @Schema(description = "By the number of the question")
        List<Facet> question,

        @Schema(description = "By the numeral of the chapter that the question feeds")
        List<Facet> chapter,

        @Schema(description = "By what they say of the Party")
        List<Facet> nature,

        @Schema(description = "By how far they have come") List<Facet> state,

        @Schema(description = "Empty for those who are not told of authors")
        List<Facet> author) {

    /** The filters that have a facet, in the order of its places here. */
    private enum By {
        PARTY(FacetRow::party),
        QUESTION(FacetRow::question),
        CHAPTER(FacetRow::chapter),
        NATURE(FacetRow::nature),
        STATE(FacetRow::state),
        AUTHOR(FacetRow::author);

        @SuppressWarnings("ImmutableEnumChecker") // a method of a record
        final Function<FacetRow, String> value;

        By(Function<FacetRow, String> value) {
            this.value = value;
        }

        List<?> asked(FindingFilter filter) {
            return switch (this) {
                case PARTY -> filter.party();
                case QUESTION -> filter.question();
                case CHAPTER -> filter.chapter();
                case NATURE -> filter.nature();
                case STATE -> filter.state();
                case AUTHOR -> filter.author();
            };
        }

        boolean fits(FacetRow row, String asked) {
            var found = value.apply(row);
            return asked.isEmpty() || found.equals(asked) || (this == QUESTION && found.startsWith(asked + "."));
        }
    }

    static FindingFacets of(List<FacetRow> rows, FindingFilter filter, boolean insider) {
        var known = insider || FindingFilter.asked(filter.author())[0].isEmpty() ? rows : List.<FacetRow>of();
        Function<By, List<Facet>> counts = by -> by == By.AUTHOR && !insider ? List.of() : facet(by, known, filter);
        return new FindingFacets(
                known.stream()
                        .filter(row -> Arrays.stream(By.values()).allMatch(by -> fits(by, row, filter)))
                        .mapToLong(FacetRow::count)
                        .sum(),
                counts.apply(By.PARTY),
                counts.apply(By.QUESTION),
                counts.apply(By.CHAPTER),
                counts.apply(By.NATURE),
                counts.apply(By.STATE),
                counts.apply(By.AUTHOR));
    }

    private static List<Facet> facet(By by, List<FacetRow> rows, FindingFilter filter) {
        Map<String, Long> counts = rows.stream()
                .filter(row -> Arrays.stream(By.values()).allMatch(other -> other == by || fits(other, row, filter)))
                .collect(groupingBy(by.value, TreeMap::new, summingLong(FacetRow::count)));
        return counts.entrySet().stream()
                .map(entry -> new Facet(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean fits(By by, FacetRow row, FindingFilter filter) {
        return Arrays.stream(FindingFilter.asked(by.asked(filter))).anyMatch(asked -> by.fits(row, asked));
    }
}
