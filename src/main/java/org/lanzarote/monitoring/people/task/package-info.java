/**
 * What waits for the person who asks, from all rooms: each offers its own through {@link WaitingTasks}.
 *
 * <p>Every later room with work that somebody must do next uses it, from organisations to extracts. Requests enter at
 * {@code /me/tasks}.
 */
@NullMarked
package org.lanzarote.monitoring.people.task;

import org.jspecify.annotations.NullMarked;
