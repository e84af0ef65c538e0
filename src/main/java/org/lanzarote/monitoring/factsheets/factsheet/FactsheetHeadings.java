package org.lanzarote.monitoring.factsheets.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetPracticeLine;
import org.lanzarote.monitoring.outcome.style.PartHeading;
import org.lanzarote.monitoring.platform.language.Language;

/** What stands above the parts of a factsheet's chapter; nothing is promised that is not there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What stands above the parts of a chapter, each as far as the chapter has the part")
public record FactsheetHeadings(
        @Schema(description = "Above the key findings") @Nullable String keyFindings,

        @Schema(description = "Above what concerns this Party") @Nullable String specific,

        @Schema(description = "Above what is recommended to all") @Nullable String generic,

        @Schema(description = "Above the promising practices") @Nullable String practices,

        @Schema(description = "The sentence of a chapter that recommends nothing to the Party and says nothing of it")
        @Nullable String nothing) {

    /** Those of the introduction, which has the key findings. */
    static FactsheetHeadings ofKeyFindings(Language language) {
        return new FactsheetHeadings(new FactsheetWords(language).keyFindings(), null, null, null, null);
    }

    /** Those of what is there, and of nothing else, in these words. */
    static FactsheetHeadings of(
            List<Placed> specific,
            List<Placed> generic,
            boolean open,
            List<FactsheetPracticeLine> practices,
            Function<PartHeading, String> words) {
        var observations = specific.stream().filter(Placed::isObservation).count();
        var own = PartHeading.specific(observations > 0, observations < specific.size());
        return new FactsheetHeadings(
                null,
                own.map(words).orElse(null),
                generic.isEmpty() ? null : words.apply(PartHeading.GENERIC),
                practices.isEmpty() ? null : words.apply(PartHeading.practices(practices.size())),
                own.isEmpty() && generic.isEmpty() && !open ? words.apply(PartHeading.NOTHING) : null);
    }
}
