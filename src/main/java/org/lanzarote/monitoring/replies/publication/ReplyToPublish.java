package org.lanzarote.monitoring.replies.publication;

import java.util.UUID;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.replies.reply.Reply;

/** A reply as who publishes it needs to know it: how much was submitted, and its tag. */
record ReplyToPublish(UUID id, int version, int submissions) {

    boolean isSubmitted() {
        return submissions > 0;
    }

    EntityTag tag() {
        return Reply.tag(version, 0);
    }
}
