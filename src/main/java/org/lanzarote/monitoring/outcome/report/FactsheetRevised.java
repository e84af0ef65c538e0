package org.lanzarote.monitoring.outcome.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event: the factsheets of a report say something in a new text, which took the place of another or of none. It is fired in
 * the transaction, once the text is written; an observer that forbids the text throws.
 */
public record FactsheetRevised(
        Report report, UUID text, @Nullable UUID former) {}
