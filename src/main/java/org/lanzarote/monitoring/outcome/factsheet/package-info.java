/**
 * The factsheet of one Party, composed from records, as JSON, as a page and as a file.
 *
 * <p>The archive takes its factsheets as files; the room trace of inquiry asks it which texts stand in one, and for the
 * numbers of footnotes. Requests enter at {@code /rounds/{round}/factsheets}.
 *
 * <p>It is one feature, since what a factsheet says, how its footnotes are numbered and how its page reads is one order of parts.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.factsheet;

import org.jspecify.annotations.NullMarked;
