package org.lanzarote.monitoring.outcome.revision;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision of a part of a report. */
record PartRevisionRow(
        @Schema(description = "Its number; the first has 1") int number,

        @Schema(description = "Login of whoever wrote it") String author,

        @Schema(description = "When it was stored") Instant writtenAt,

        @Schema(
                description = "What changed with it: text, or the names of fields; empty of the first",
                examples = "[\"text\", \"urgency\"]")
        List<String> changed,

        @Schema(
                description =
                        "Numbers of the amendments that were merged in it, at /rounds/{round}/report/amendments/{number}; empty of"
                                + " others")
        List<Integer> amendments) {}
