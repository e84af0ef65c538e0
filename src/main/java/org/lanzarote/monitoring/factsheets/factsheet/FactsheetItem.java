package org.lanzarote.monitoring.factsheets.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;
import org.lanzarote.monitoring.platform.language.Language;

/** One observation, statement or practice of a factsheet, and the record it comes from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactsheetItem(
        FactsheetItemKind kind,

        @Schema(description = "Id of the finding, editorial statement, recommendation or practice it comes from")
        UUID source,

        @Schema(
                description = "Address of that record; absent where factsheets have it no more",
                examples = "/rounds/2/report/recommendations/II-5")
        @Nullable String link,

        @Schema(
                description =
                        "When this Party's factsheet had it no more, as it was withdrawn or taken out of factsheets; in its"
                                + " newest edition when a corrigendum of the report took it out of all of them, else absent")
        @Nullable Instant withdrawnAt,

        @Schema(
                description =
                        "When it was withdrawn or taken out in a draft that is not published, for those who oversee:"
                                + " everybody else still reads it")
        @Nullable Instant withdrawnInDraftAt,

        @Schema(
                description =
                        "When this Party's factsheet had it no more, as it is addressed to other Parties since, or is their"
                                + " practice; absent while it has it, and where it was withdrawn")
        @Nullable Instant readdressedAt,

        @Schema(description = "Common beginning; neighbours with the same one print it once") @Nullable String lead,

        @Schema(description = "CommonMark; goes on after the lead where there is one")
        String text,

        @Schema(description = "The language of lead and text, where they have no confirmed translation") @Nullable Language writtenIn,

        @Schema(description = "Term of urgency of a statement or recommendation") @Nullable String urgency,

        @Schema(description = "To whom a statement or recommendation is addressed") @Nullable AddresseeKind addressee,

        @Schema(
                description =
                        "Codes of the recommendations that a statement carries, or the code of the recommendation")
        List<String> codes,

        @Schema(description = "Numbers of the paragraphs that support a recommendation; absent of all else") @Nullable List<Integer> paragraphs) {

    /** The kinds of items. */
    @Schema(description = "What an item is. RECOMMENDATION: its own text, as long as no statement carries it")
    public enum FactsheetItemKind {
        OBSERVATION,
        STATEMENT,
        RECOMMENDATION,
        PRACTICE;

        /** Whether an editor may turn it to other Parties, and it stays what it is. */
        public boolean isForChosenParties() {
            return this == STATEMENT || this == PRACTICE;
        }
    }
}
