package org.lanzarote.monitoring.replies.submission;

/** A submission of a Party's reply that was published, and is known to everybody. */
public record PublishedSubmission(String party, int submission) {}
