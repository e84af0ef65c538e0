package org.lanzarote.monitoring.factsheets.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** The factsheet of a Party in a list: its newest edition, and whether it was edited since. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactsheetRow(
        @Schema(description = "ISO 3166-1 alpha-3 code of the Party")
        String party,

        @Schema(description = "Its short name") BilingualText name,

        @Schema(description = "Number of its newest edition; absent of a preview, before the report is published")
        @Nullable Integer edition,

        @Schema(description = "When that was published; absent of a preview") @Nullable Instant publishedAt,

        @Schema(description = "When words of it were last taken down; absent where none were") @Nullable Instant cutAt,

        @Schema(
                description =
                        "When its draft was last edited since; absent where it was not, and for those who do not read"
                                + " drafts. What was edited and taken back counts until the next edition")
        @Nullable Instant editedAt,

        @Schema(
                description =
                        "Whether something that its newest edition rests on no longer stands; of a preview, something that"
                                + " it rests on")
        boolean stale) {

    /** The row of a factsheet that has no edition yet. */
    static FactsheetRow preview(Party party, boolean stale) {
        return new FactsheetRow(party.iso3(), party.name(), null, null, null, null, stale);
    }
}
