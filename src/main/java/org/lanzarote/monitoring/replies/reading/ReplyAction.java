package org.lanzarote.monitoring.replies.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions that a caller may take on a reply in its present state. */
@Schema(
        description =
                "What you may do with a reply in its present state. SUPPLEMENT: open a submitted one to correct or"
                        + " supplement it. TAKE_DOWN: withhold more of what is public. RETURN: open it again for the"
                        + " Party to correct")
enum ReplyAction {
    SAVE_ANSWER,
    SUBMIT,
    MOVE,
    SUPPLEMENT,
    PUBLISH,
    TAKE_DOWN,
    RETURN;

    static List<ReplyAction> permitted(ReplyHead head, Caller caller) {
        if (caller.answersFor().equals(head.party())) {
            return ofParty(head);
        }
        if (head.delegated()) {
            return head.openDelegations() > 0 && head.status().isOpen() && !head.isClosed()
                    ? List.of(SAVE_ANSWER)
                    : List.of();
        }
        return caller.isSecretariat() ? ofSecretariat(head) : List.of();
    }

    private static List<ReplyAction> ofParty(ReplyHead head) {
        if (head.isClosed()) {
            return List.of();
        }
        if (!head.status().isOpen()) {
            return List.of(SUPPLEMENT);
        }
        return head.isMovable() ? List.of(SAVE_ANSWER, SUBMIT, MOVE) : List.of(SAVE_ANSWER, SUBMIT);
    }

    private static List<ReplyAction> ofSecretariat(ReplyHead head) {
        List<ReplyAction> actions = new ArrayList<>();
        if (head.stands().isPublishable()) {
            actions.add(PUBLISH);
        }
        if (head.stands().isPublished()) {
            actions.add(TAKE_DOWN);
        }
        if (!head.status().isOpen()) {
            actions.add(RETURN);
        }
        return List.copyOf(actions);
    }
}
