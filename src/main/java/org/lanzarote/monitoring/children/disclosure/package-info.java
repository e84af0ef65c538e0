/**
 * Disclosures of abuse: the safeguarding officer's queue, the steps taken about each, and erasure by destroying keys.
 *
 * <p>A statement in the queue is seen by nobody else, and a step is chosen from a closed list, so that nothing of the
 * content is told again. The room intake uses it. Requests enter at {@code /rounds/{round}/disclosures}.
 */
@NullMarked
package org.lanzarote.monitoring.children.disclosure;

import org.jspecify.annotations.NullMarked;
