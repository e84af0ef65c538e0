package org.lanzarote.monitoring.outcome.style;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** How factsheets head the parts of a chapter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChapterStyleView(
        @Schema(description = "Roman numeral of the chapter")
        String chapter,

        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "What it is about, within a sentence; absent where the title says it") @Nullable BilingualText subject,

        @Schema(description = "The headings that are its own; the rest is worded as in the whole round")
        HeadingTemplates headings,

        @Schema(description = "The headings that are worded for one Party alone")
        List<PartyHeadings> parties,

        @Schema(description = "What you may do with it now") List<StyleAction> permittedActions) {}
