package org.lanzarote.monitoring.outcome.chapter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paragraph, for what writes out the whole report. */
public record ParagraphLine(
        String chapter, int number, @Nullable String heading, UUID text) {

    /** The query for those of a report, in its order. */
    public static final String OF_REPORT =
            "select chapter.numeral, number, heading, text.id from Paragraph where report.id = :report order by number";
}
