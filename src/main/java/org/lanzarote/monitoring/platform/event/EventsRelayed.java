package org.lanzarote.monitoring.platform.event;

/** That there are events with new numbers, up to this one; fired in the transaction that gives them, or sees them first. */
public record EventsRelayed(long highest) {}
