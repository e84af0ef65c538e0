package org.lanzarote.monitoring.replies.reply;

/** An event: a reply moved to a later version of the questionnaire. It is fired in the transaction of the move. */
public record ReplyMoved(Reply reply) {}
