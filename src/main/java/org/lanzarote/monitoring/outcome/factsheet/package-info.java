/**
 * The factsheet of one Party, composed from records, as JSON, as a page and as a file.
 *
 * <p>The archive takes its factsheets as files; the room trace of inquiry asks it which texts stand in one, and for the
 * numbers of footnotes. Requests enter at {@code /rounds/{round}/factsheets}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.factsheet;

import org.jspecify.annotations.NullMarked;
