/**
 * The factsheet of one Party, composed from records, as JSON, as a page and as a file.
 *
 * <p>The room trace of inquiry asks it which texts stand in a factsheet, and for the numbers of footnotes. Requests enter at {@code /rounds/{round}/factsheets}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.factsheet;

import org.jspecify.annotations.NullMarked;
