/**
 * The adoption of a report by the Committee, and its publication.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/report/adopt} and
 * {@code /rounds/{round}/report/publish}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.adoption;

import org.jspecify.annotations.NullMarked;
