package org.lanzarote.monitoring.analysis.compilation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.source.CompiledEntry;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** What a compilation has of one Party: its answers, and what was said on it, side by side. */
record PartyEntries(
        @Schema(description = "ISO 3166-1 alpha-3 code") String party,
        @Schema(description = "Its short name") BilingualText name,

        @Schema(description = "Its answers, then comments on them, then extracts that name it")
        List<CompiledEntry> entries) {}
