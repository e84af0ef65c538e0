package org.lanzarote.monitoring.factsheets.edition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.factsheets.copy.FactsheetLineChange;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.platform.html.Printable;

/** What is new in an edition of a factsheet since another one. */
record FactsheetDiff(
        @Schema(description = "Number of the edition that is compared with")
        int from,

        @Schema(description = "Number of the edition") int to,

        @Schema(
                description =
                        "The lines that differ in any language, in the order of the edition; what is gone comes last")
        List<FactsheetLineChange> changes,

        @JsonIgnore @Schema(hidden = true) List<Factsheet> before,
        @JsonIgnore @Schema(hidden = true) List<Factsheet> after,
        @JsonIgnore @Schema(hidden = true) FactsheetHead head)
        implements Printable {

    /** Compares two editions in all languages, that of the page first. */
    static FactsheetDiff of(int from, List<Factsheet> before, int to, List<Factsheet> after, FactsheetHead head) {
        return new FactsheetDiff(from, to, FactsheetLineChange.between(before, after), before, after, head);
    }
}
