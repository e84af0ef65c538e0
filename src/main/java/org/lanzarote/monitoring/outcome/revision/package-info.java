/**
 * How the parts of a report came about: every revision with its author and time, what changed between any two, and three
 * wordings of a part compared at once.
 *
 * <p>PostgreSQL notes the revisions, whichever room writes a part. The room lease finds parts by their addresses here.
 * Requests enter at {@code /rounds/{round}/report/{part}/{key}/revisions} and {@code .../compare}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.revision;

import org.jspecify.annotations.NullMarked;
