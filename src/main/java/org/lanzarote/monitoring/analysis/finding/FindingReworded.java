package org.lanzarote.monitoring.analysis.finding;

import java.util.UUID;

/**
 * An event: a finding of an adopted report has other words in the factsheets. It is fired in the transaction; an observer that
 * forbids the text throws.
 */
public record FindingReworded(Finding finding, UUID former) {}
