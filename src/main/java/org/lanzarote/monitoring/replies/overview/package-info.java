/**
 * The state of play: where the reply of each Party of a round stands, with figures.
 *
 * <p>In inquiry, the page of a round uses it. Requests enter at {@code /rounds/{round}/replies} and
 * {@code /rounds/{round}/replies/figures}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.overview;

import org.jspecify.annotations.NullMarked;
