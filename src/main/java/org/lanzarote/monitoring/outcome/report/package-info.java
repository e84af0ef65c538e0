/**
 * The report of a round: chapters, numbered paragraphs, recommendations, practices and the place of findings in it.
 *
 * <p>Requests enter at {@code /rounds/{round}/report} and, to read findings and to place them,
 * {@code /rounds/{round}/findings}. The later rooms of outcome use it. It is one feature, because its parts are
 * numbered, adopted and published together, and each names the others.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.report;

import org.jspecify.annotations.NullMarked;
