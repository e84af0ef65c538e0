/**
 * More time for one Party: the extensions of its time limit, each with its reason.
 *
 * <p>No other room uses it: a reply keeps the limit that holds for it. Requests enter at
 * {@code /rounds/{round}/replies/{party}/extensions}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.limit;

import org.jspecify.annotations.NullMarked;
