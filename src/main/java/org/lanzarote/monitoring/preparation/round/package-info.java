/**
 * Thematic monitoring rounds: their preparation, urgency scale and roster, frozen at launch, the closing of the
 * replies, and corrections of their texts.
 *
 * <p>Nearly every later room points to a round. Requests enter at {@code /rounds} and {@code /rounds/{round}}. It has many
 * files, each small, and is one feature: what is prepared, frozen, closed and corrected are the columns of one record.
 */
@NullMarked
package org.lanzarote.monitoring.preparation.round;

import org.jspecify.annotations.NullMarked;
