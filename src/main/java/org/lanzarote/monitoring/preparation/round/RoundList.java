package org.lanzarote.monitoring.preparation.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.Paged;

/** One page of the rounds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundList(
        @Schema(description = "The rounds, by number") List<RoundView> items,

        @Schema(description = "Cursor of the next page; absent on the last") @Nullable String next,

        @JsonIgnore @Schema(hidden = true) Language language)
        implements Paged, Printable {

    static RoundList of(Page<RoundView> page, @Nullable Language language) {
        return new RoundList(page.items(), page.next(), language == null ? Language.EN : language);
    }
}
