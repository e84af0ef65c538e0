/**
 * What was recommended and is public, for those who track it: a feed in the order of its changes, each recommendation at an
 * address that never changes, and both as linked data.
 *
 * <p>National trackers and the Universal Human Rights Index read it. Requests enter at {@code /recommendations} and
 * {@code /rounds/{round}/report/editions/{edition}/recommendations}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.tracking;

import org.jspecify.annotations.NullMarked;
