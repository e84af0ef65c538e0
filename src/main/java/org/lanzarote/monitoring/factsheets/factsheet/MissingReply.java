package org.lanzarote.monitoring.factsheets.factsheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetReport;

/** The reasons for which a Party has no public reply. */
enum MissingReply {
    NEVER_CAME,
    AWAITED,
    NOT_PUBLIC;

    /** None, where a reply is public. */
    static @Nullable MissingReply of(FactsheetReport head, Instant now) {
        if (head.submitted() == null || head.due() == null) {
            return null;
        }
        if (head.submitted()) {
            return NOT_PUBLIC;
        }
        return now.isAfter(head.due()) ? NEVER_CAME : AWAITED;
    }
}
