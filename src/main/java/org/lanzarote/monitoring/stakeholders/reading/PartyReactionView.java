package org.lanzarote.monitoring.stakeholders.reading;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;

/** A published reaction of a Party to a stakeholder's submission. */
record PartyReactionView(
        @Schema(description = "ISO 3166-1 alpha-3 code of the Party", examples = "RUS")
        String party,

        @Schema(description = "Language of its text") Language language,

        @Schema(description = "What the Party says, in CommonMark")
        String text,

        @Schema(description = "The day on which it was written, in UTC")
        Instant writtenAt) {}
