/**
 * What an editor took away of the findings and the report of a round, each with its reason. Nothing is deleted.
 *
 * <p>The room finding and the rooms of outcome use it, whose records point to their withdrawal. Requests enter at
 * {@code /rounds/{round}/report/withdrawn-parts}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.withdrawal;

import org.jspecify.annotations.NullMarked;
