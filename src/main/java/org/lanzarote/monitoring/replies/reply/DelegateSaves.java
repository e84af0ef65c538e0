package org.lanzarote.monitoring.replies.reply;

/**
 * An event: a delegate with the question is about to save its answer. It is fired in the transaction; an observer
 * that forbids it throws.
 */
public record DelegateSaves(Reply reply, String delegate) {}
