package org.lanzarote.monitoring.factsheets.edition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.Paged;

/** One page of the editions of a factsheet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactsheetEditionList(
        @Schema(description = "The editions, the newest first")
        List<FactsheetEditionRow> items,

        @Schema(description = "Cursor of the next page; absent on the last") @Nullable String next,

        @JsonIgnore @Schema(hidden = true) FactsheetHead head)
        implements Paged, Printable {

    static FactsheetEditionList of(Page<FactsheetEditionRow> page, FactsheetHead head) {
        return new FactsheetEditionList(page.items(), page.next(), head);
    }
}
