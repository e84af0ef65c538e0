/**
 * The page of a finding, to which the notes of documents lead.
 *
 * <p>Nothing uses it. Requests enter at {@code /rounds/{round}/findings/{id}} of the room placing.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.findingpage;

import org.jspecify.annotations.NullMarked;
