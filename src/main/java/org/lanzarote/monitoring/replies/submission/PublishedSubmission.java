package org.lanzarote.monitoring.replies.submission;

/** A published submission of a Party's reply. */
public record PublishedSubmission(String party, int submission) {}
