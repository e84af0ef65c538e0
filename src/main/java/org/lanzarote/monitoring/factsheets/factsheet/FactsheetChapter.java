package org.lanzarote.monitoring.factsheets.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** A chapter of a factsheet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactsheetChapter(
        @Schema(description = "Roman numeral; absent of the introduction where a thematic chapter is numbered I")
        @Nullable String numeral,

        @Schema(description = "Where it begins on the page", examples = "chapter-II")
        String anchor,

        @Schema(description = "Title of the chapter") String title,

        @Schema(description = "The language of the title, where it has no translation that holds") @Nullable Language titleWrittenIn,

        FactsheetHeadings headings,
        @Schema(description = "Introduction of the chapter") String introduction,

        @Schema(description = "Address of the record that it comes from")
        String introductionLink,

        @Schema(description = "The language of the introduction, where it has no confirmed translation") @Nullable Language introductionWrittenIn,

        @Schema(description = "Key findings on all Parties; in the first chapter only") @Nullable String keyFindings,

        @Schema(description = "Address of the record that they come from") @Nullable String keyFindingsLink,

        @Schema(description = "The language of the key findings, where they have no confirmed translation") @Nullable Language keyFindingsWrittenIn,

        @Schema(description = "Observations on this Party and statements that name it")
        List<FactsheetSection> specific,

        @Schema(description = "Statements to all Parties, or to an open class that names nobody")
        List<FactsheetSection> generic,

        @Schema(
                description = "Recommendations to Parties not already doing so that nothing above carries and that may"
                        + " concern this Party; absent where there are none")
        @Nullable OpenRecommendations open,

        @Schema(description = "Promising practices of this Party")
        List<FactsheetItem> practices) {

    /** The title with its numeral, if it has one. */
    public String heading() {
        return numeral == null ? title : numeral + ". " + title;
    }

    /** Whether something that stands above its parts has no translation that holds. */
    private boolean hasStaleTitle() {
        return titleWrittenIn != null
                || Stream.concat(specific.stream(), generic.stream())
                        .anyMatch(section -> section.headingWrittenIn() != null);
    }

    /** The addresses of its records whose words stand there in another language, as they are read. */
    Stream<String> untranslated() {
        var items = Stream.of(
                        specific.stream().flatMap(section -> section.items().stream()),
                        generic.stream().flatMap(section -> section.items().stream()),
                        practices.stream())
                .flatMap(parts -> parts)
                .filter(item -> item.writtenIn() != null)
                .flatMap(item -> Stream.ofNullable(item.link()));
        return Stream.of(
                        introductionWrittenIn == null && !hasStaleTitle()
                                ? Stream.<String>empty()
                                : Stream.of(introductionLink),
                        keyFindingsWrittenIn == null ? Stream.<String>empty() : Stream.ofNullable(keyFindingsLink),
                        items)
                .flatMap(links -> links);
    }
}
