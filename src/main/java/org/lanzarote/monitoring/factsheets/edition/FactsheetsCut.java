package org.lanzarote.monitoring.factsheets.edition;

import org.lanzarote.monitoring.outcome.report.Report;

/** An event: words were taken out of editions of a report's factsheets. It is fired in the step that takes them down. */
public record FactsheetsCut(Report report) {}
