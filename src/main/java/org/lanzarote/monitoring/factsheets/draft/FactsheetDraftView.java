package org.lanzarote.monitoring.factsheets.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.copy.FactsheetLineChange;
import org.lanzarote.monitoring.factsheets.edition.FactsheetEditionRow;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.platform.html.Printable;

/** The draft of a factsheet: what it would say if it was published now, and what is new in that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactsheetDraftView(
        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "The moment as of which it reads")
        Instant asOf,

        @Schema(description = "The newest edition; absent before the report is published") @Nullable FactsheetEditionRow edition,

        @Schema(description = "Whether it says anything else than that edition, in any language")
        boolean differs,

        @Schema(
                description =
                        "The lines that differ in any language, in the order of the draft; what is gone comes last")
        List<FactsheetLineChange> changes,

        @Schema(
                description =
                        "ISO 3166-1 alpha-3 codes of the other Parties that may get an edition with this one, since their factsheets"
                                + " may print something of what differs")
        List<String> concerned,

        @Schema(description = "What you may do with it now") List<FactsheetAction> permittedActions,

        Factsheet factsheet,
        @JsonIgnore @Schema(hidden = true) List<String> concernedNames)
        implements Printable {}
