package org.lanzarote.monitoring.reply;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.access.Caller;

/** What a caller may do with a reply in its present state. */
@Schema(description = "What you may do with a reply in its present state")
enum ReplyAction {
    SAVE_ANSWER,
    SUBMIT,
    MOVE,
    PUBLISH;

    static List<ReplyAction> permitted(ReplyStatus status, boolean closed, boolean newer, String party, Caller caller) {
        boolean open = !closed && (status == ReplyStatus.DRAFT || status == ReplyStatus.NOT_STARTED);
        if (open && caller.answersFor().equals(party)) {
            return newer ? List.of(SAVE_ANSWER, SUBMIT, MOVE) : List.of(SAVE_ANSWER, SUBMIT);
        }
        if (open && !caller.delegate().isEmpty()) {
            return List.of(SAVE_ANSWER);
        }
        return status == ReplyStatus.SUBMITTED && caller.isSecretariat() ? List.of(PUBLISH) : List.of();
    }
}
