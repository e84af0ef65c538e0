/**
 * Whom a recommendation should address, by the findings on its questions, and what somebody decided on that.
 *
 * <p>No other room uses it. Requests enter at
 * {@code /rounds/{round}/report/recommendations/{code}/proposed-addressees}. The addressee itself is a part of the
 * recommendation, and is revised there.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.addressing;

import org.jspecify.annotations.NullMarked;
