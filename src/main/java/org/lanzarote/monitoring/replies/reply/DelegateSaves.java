package org.lanzarote.monitoring.replies.reply;

/**
 * An event: a delegate is about to save an answer of its sections, or to send or withdraw a file for them. It is fired
 * in the transaction; an observer that forbids it throws.
 */
public record DelegateSaves(Reply reply, String delegate) {}
