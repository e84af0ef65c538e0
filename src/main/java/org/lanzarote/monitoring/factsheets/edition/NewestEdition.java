package org.lanzarote.monitoring.factsheets.edition;

import java.time.Instant;

/** The newest edition of a Party's factsheet, and whether its draft was edited since, as far as the caller reads drafts. */
public record NewestEdition(String party, int number, Instant publishedAt, boolean edited) {}
