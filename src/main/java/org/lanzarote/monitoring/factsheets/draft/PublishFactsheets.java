package org.lanzarote.monitoring.factsheets.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Publishes the drafts of several factsheets. */
record PublishFactsheets(
        @Schema(description = "ISO 3166-1 alpha-3 codes of their Parties; absent or empty: all whose draft differs")
        @Size(max = 200) @Nullable List<@NotNull String> parties,

        @Schema(description = "What is new in each of these editions; everybody reads it")
        @NotBlank @Size(max = 2_000) @AllSeen
        String note) {}
