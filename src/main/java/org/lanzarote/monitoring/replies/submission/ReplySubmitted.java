package org.lanzarote.monitoring.replies.submission;

import org.lanzarote.monitoring.replies.reply.Reply;

/** An event: a reply was submitted, and its submission is sealed. It is fired in the transaction. */
public record ReplySubmitted(Reply reply) {}
