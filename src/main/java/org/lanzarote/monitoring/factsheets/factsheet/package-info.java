/**
 * The factsheet of one Party, composed from records.
 *
 * <p>The room page shows it as a page and as a file, later ones keep it and publish it, and the room chain of
 * inquiry asks which texts stand in one, and for the numbers of footnotes. Requests enter at {@code /rounds/{round}/factsheets}.
 *
 * <p>It is one feature, since what a factsheet says and how its footnotes are numbered is one order of parts.
 */
@NullMarked
package org.lanzarote.monitoring.factsheets.factsheet;

import org.jspecify.annotations.NullMarked;
