/**
 * What a signed-in person may do here, and the rounds in which it has a part.
 *
 * <p>Requests enter at {@code /me}. The rooms that know a part in a round tell it through {@code OwnRounds}.
 */
@NullMarked
package org.lanzarote.monitoring.people.me;

import org.jspecify.annotations.NullMarked;
