/**
 * The factsheet of one Party, composed from records, as JSON and as a page.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/factsheets}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.factsheet;

import org.jspecify.annotations.NullMarked;
