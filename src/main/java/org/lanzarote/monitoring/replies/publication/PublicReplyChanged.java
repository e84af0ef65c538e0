package org.lanzarote.monitoring.replies.publication;

import org.lanzarote.monitoring.replies.reply.Reply;

/** An event: what everybody reads of a reply has changed, by a publication or a take-down. It is fired in the transaction. */
public record PublicReplyChanged(Reply reply) {}
