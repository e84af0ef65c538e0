package org.lanzarote.monitoring.notice.reminder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a reminder that is planned. */
@Schema(
        description =
                "COMING: it is sent on its day, or within minutes where that has come. SENT: it was. PASSED: its day is over, and"
                        + " it is not sent any more, since a later one took its place or the limit is over")
enum ReminderState {
    COMING,
    SENT,
    PASSED
}
