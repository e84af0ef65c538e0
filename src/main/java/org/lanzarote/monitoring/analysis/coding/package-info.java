/**
 * The codes that findings carry.
 *
 * <p>The room exercise gives findings the codes that were agreed and settled, and the room placing in outcome shows codes with
 * the findings. Requests enter at {@code /rounds/{round}/findings/{id}/codes}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.coding;

import org.jspecify.annotations.NullMarked;
