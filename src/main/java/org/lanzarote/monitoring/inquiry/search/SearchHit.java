package org.lanzarote.monitoring.inquiry.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.platform.language.Language;

/** A text that was found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchHit(
        SearchedKind kind,

        @Schema(description = "Number of its round") int round,

        @Schema(description = "The language in which it was found")
        Language language,

        @Schema(description = "The Parties that it is of, about or to (ISO 3166-1 alpha-3)")
        List<String> parties,

        @Schema(description = "Number of the question that it belongs to; absent where it belongs to none") @Nullable String question,

        @Schema(description = "Numeral of the chapter that it is in or feeds; absent where there is none") @Nullable String chapter,

        @Schema(description = "Code of a recommendation, number of a paragraph or a question; absent where it has none")
        @Nullable String key,

        @Schema(description = "The organisation that it comes from; absent where none is named") @Nullable String organisation,

        @Schema(description = "Where it is read", examples = "/rounds/2/report/paragraphs/53")
        String address,

        @Schema(description = "Whether everybody may read it, in these words")
        boolean published,

        @Schema(
                description =
                        "CHANGED, where these are words of the draft of factsheets and everybody reads the thing otherwise,"
                                + " which is a text of its own; else absent")
        @Nullable DraftChange draft,

        @Schema(description = "Up to three pieces of it; its beginning, where it was found by its name or its code")
        List<SearchPassage> passages,

        @JsonIgnore SearchPlace place) {}
