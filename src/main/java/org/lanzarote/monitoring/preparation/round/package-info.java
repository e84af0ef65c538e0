/**
 * Thematic monitoring rounds: their preparation, urgency scale and roster, frozen at launch, and the closing of the
 * replies.
 *
 * <p>Nearly every later room points to a round. Requests enter at {@code /rounds} and {@code /rounds/{round}}.
 */
@NullMarked
package org.lanzarote.monitoring.preparation.round;

import org.jspecify.annotations.NullMarked;
