/**
 * More time for one Party or for all: the extensions of the time limit, each with its reason.
 *
 * <p>No other room uses it: a reply keeps the limit that holds for it. It tells {@code /me} which rounds are a Party's.
 * Requests enter at {@code /rounds/{round}/replies/{party}/extensions} and {@code /rounds/{round}/extensions}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.limit;

import org.jspecify.annotations.NullMarked;
