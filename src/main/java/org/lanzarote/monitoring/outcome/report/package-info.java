/**
 * The report of a round as it is drafted: chapters, numbered paragraphs, recommendations and practices.
 *
 * <p>Requests enter at {@code /rounds/{round}/report}. The later rooms of outcome use it. It is one feature, because
 * its parts are numbered together, and each names the others.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.report;

import org.jspecify.annotations.NullMarked;
