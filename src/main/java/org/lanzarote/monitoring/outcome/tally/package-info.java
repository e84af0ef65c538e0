/**
 * The numbers and lists of Parties that the report states, each with the query that it comes from: they are counted again
 * whenever they are read, and drift is told.
 *
 * <p>The rooms reportpackage and adoption use it. Requests enter at {@code /rounds/{round}/report/tallies}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.tally;

import org.jspecify.annotations.NullMarked;
