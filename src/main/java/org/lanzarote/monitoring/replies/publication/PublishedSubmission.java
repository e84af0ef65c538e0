package org.lanzarote.monitoring.replies.publication;

/** A published submission of a Party's reply. */
public record PublishedSubmission(String party, int submission) {}
