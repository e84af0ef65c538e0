/**
 * The feed of events: what happened that concerns the caller, as CloudEvents, to be asked for or streamed.
 *
 * <p>Programs of Parties and organisations, and front ends, follow it. A request enters at {@code /events}. Later rooms tell
 * events in the same form.
 */
@NullMarked
package org.lanzarote.monitoring.notice.feed;

import org.jspecify.annotations.NullMarked;
