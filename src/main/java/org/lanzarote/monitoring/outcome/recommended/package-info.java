/**
 * What was ever recommended to a Party, in whichever round, with what supports it.
 *
 * <p>No other room uses it. Requests enter at {@code /parties/{party}/recommendations}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.recommended;

import org.jspecify.annotations.NullMarked;
