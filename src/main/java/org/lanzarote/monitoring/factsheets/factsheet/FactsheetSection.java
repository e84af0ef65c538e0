package org.lanzarote.monitoring.factsheets.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.SpokenTitle;
import org.lanzarote.monitoring.platform.language.Language;

/** The items under one sub-heading of a chapter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactsheetSection(
        @Schema(
                description =
                        "Key of the sub-heading in its chapter, by which it is the same in each edition; absent for what"
                                + " stands under none",
                examples = "possession")
        @Nullable String key,

        @Schema(description = "The sub-heading; absent for what stands under none") @Nullable String heading,

        @Schema(description = "The language of the sub-heading, where it has no translation that holds") @Nullable Language headingWrittenIn,

        @Schema(description = "In editorial order") List<FactsheetItem> items) {

    /** Those of neighbours under the same sub-heading, with the title that its key has. */
    static List<FactsheetSection> of(
            List<Placed> placed,
            Function<@Nullable String, @Nullable SpokenTitle> titles,
            Function<Placed, FactsheetItem> items) {
        List<FactsheetSection> sections = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= placed.size(); end++) {
            var key = placed.get(begin).heading();
            if (end == placed.size() || !Objects.equals(placed.get(end).heading(), key)) {
                var title = titles.apply(key);
                sections.add(new FactsheetSection(
                        key,
                        title == null ? null : title.words(),
                        title == null ? null : title.writtenIn(),
                        placed.subList(begin, end).stream().map(items).toList()));
                begin = end;
            }
        }
        return sections;
    }

    /** Its sub-heading with its language. */
    public @Nullable SpokenTitle title() {
        return heading == null ? null : new SpokenTitle(heading, headingWrittenIn);
    }
}
