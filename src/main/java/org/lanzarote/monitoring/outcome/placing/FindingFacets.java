package org.lanzarote.monitoring.outcome.placing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.placing.FindingLinkQueries.FacetRow;
import org.lanzarote.monitoring.platform.paging.RecordParameters;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;

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

        @Schema(
                description =
                        "By the number of the question; one on a sub-question also counts for the question over it")
        List<Facet> question,

        @Schema(description = "By the numeral of the chapter that the question feeds")
        List<Facet> chapter,

        @Schema(description = "By what they say of the Party")
        List<Facet> nature,

        @Schema(description = "By how far they have come") List<Facet> state,

        @Schema(description = "Empty for those who are not told of authors")
        List<Facet> author,

        @Schema(
                description =
                        "By the codes of the codebook that they carry, of which each counts; empty for those who are not told of"
                                + " codes")
        List<Facet> coded,

        @Schema(description = "By whether something that they rest on no longer stands")
        List<Facet> stale) {

    /** The filters that have a facet, in the order of its places here. */
    private enum By {
        PARTY,
        QUESTION,
        CHAPTER,
        NATURE,
        STATE,
        AUTHOR,
        CODED,
        STALE;

        /** What a finding has of it: one value, a question and those over it, and any number of codes. */
        List<String> values(FacetRow row) {
            return switch (this) {
                case PARTY -> List.of(row.party());
                case QUESTION -> QuestionNumber.covering(row.question());
                case CHAPTER -> List.of(row.chapter());
                case NATURE -> List.of(row.nature());
                case STATE -> List.of(row.state());
                case AUTHOR -> List.of(row.author());
                case CODED -> row.coded();
                case STALE -> List.of(Boolean.toString(row.stale()));
            };
        }

        String[] asked(FindingFilter filter) {
            return RecordParameters.anyOf(
                    switch (this) {
                        case PARTY -> filter.party();
                        case QUESTION -> filter.question();
                        case CHAPTER -> filter.chapter();
                        case NATURE -> filter.nature();
                        case STATE -> filter.state();
                        case AUTHOR -> filter.author();
                        case CODED -> filter.coded();
                        case STALE -> filter.stale() == null ? List.of() : List.of(filter.stale());
                    });
        }

        /** Whether nobody but insiders is told of it. */
        boolean isInside() {
            return this == AUTHOR || this == CODED;
        }

        boolean fits(FacetRow row, String asked) {
            return asked.isEmpty()
                    || values(row).stream()
                            .anyMatch(found ->
                                    this == QUESTION ? QuestionNumber.covers(asked, found) : found.equals(asked));
        }
    }

    static FindingFacets of(List<FacetRow> rows, FindingFilter filter, boolean insider) {
        var known = insider || !asksInside(filter) ? rows : List.<FacetRow>of();
        Function<By, List<Facet>> counts = by -> by.isInside() && !insider ? List.of() : facet(by, known, filter);
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
                counts.apply(By.AUTHOR),
                counts.apply(By.CODED),
                counts.apply(By.STALE));
    }

    /** Whether it is asked for what nobody but insiders is told of; nothing is found by it. */
    private static boolean asksInside(FindingFilter filter) {
        return Arrays.stream(By.values()).anyMatch(by -> by.isInside() && !by.asked(filter)[0].isEmpty());
    }

    private static List<Facet> facet(By by, List<FacetRow> rows, FindingFilter filter) {
        Map<String, Long> counts = new TreeMap<>();
        rows.stream()
                .filter(row -> Arrays.stream(By.values()).allMatch(other -> other == by || fits(other, row, filter)))
                .forEach(row -> by.values(row).forEach(value -> counts.merge(value, row.count(), Long::sum)));
        return counts.entrySet().stream()
                .map(entry -> new Facet(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean fits(By by, FacetRow row, FindingFilter filter) {
        return Arrays.stream(by.asked(filter)).anyMatch(asked -> by.fits(row, asked));
    }
}
