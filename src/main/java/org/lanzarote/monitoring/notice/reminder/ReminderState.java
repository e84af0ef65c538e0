package org.lanzarote.monitoring.notice.reminder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a reminder that is planned. */
@Schema(
        description =
                "COMING: it is sent on its day, or within minutes where that has come. WAITING: its day has come, and it reaches"
                        + " nobody; it is sent when it does. SENT: it was. PASSED: it was not and is not sent any more, since the day"
                        + " of a later one has come or the limit is over")
enum ReminderState {
    COMING,
    WAITING,
    SENT,
    PASSED
}
