package org.lanzarote.monitoring.replies.reply;

/** A reply went on to a later version of the questionnaire. Fired in the transaction of the step. */
public record ReplyMoved(Reply reply) {}
