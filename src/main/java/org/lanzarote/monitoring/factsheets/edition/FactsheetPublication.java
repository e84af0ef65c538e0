package org.lanzarote.monitoring.factsheets.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;

/** A publication of factsheets: of which report, with which note, at which moment. */
public record FactsheetPublication(Report report, @Nullable String note, Instant moment) {}
