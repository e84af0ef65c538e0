/**
 * Revisions of a compilation: what was public on a question on a day, and what has changed since.
 *
 * <p>Compilations show where the newest one stands. Requests enter at
 * {@code /rounds/{round}/questions/{question}/compilation/revisions}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.revision;

import org.jspecify.annotations.NullMarked;
