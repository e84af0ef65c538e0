/**
 * What happened that somebody may care about: one outbox, written in the step in which it happens, and numbered after that is
 * committed.
 *
 * <p>Every later room tells {@link Events} what happened in it. The neighbourhood {@code notice} tells it on to those whom it
 * concerns, through {@link ReadableEvents}. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.event;

import org.jspecify.annotations.NullMarked;
