package org.lanzarote.monitoring.replies.reply;

/** A delegate who has the question is about to save its answer; who holds that it must not, throws. Fired in the transaction. */
public record DelegateSaves(Reply reply, String delegate) {}
