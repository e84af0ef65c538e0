package org.lanzarote.monitoring.outcome.edition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.Paged;

/** One page of the editions of a round's report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionList(
        @Schema(description = "The editions, the newest first")
        List<EditionRow> items,

        @Schema(description = "Cursor of the next page; absent on the last") @Nullable String next,

        @JsonIgnore @Schema(hidden = true) int round,
        @JsonIgnore @Schema(hidden = true) Language language)
        implements Paged, Printable {

    static EditionList of(Page<EditionRow> page, int round, Language language) {
        return new EditionList(page.items(), page.next(), round, language);
    }
}
