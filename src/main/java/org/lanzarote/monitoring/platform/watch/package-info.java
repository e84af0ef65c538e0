/**
 * What whoever watches the service sees: each room tells its own figures, which become metrics, and asks the servers that it
 * needs, of which health and metrics tell whether they answer.
 *
 * <p>Other rooms implement {@link org.lanzarote.monitoring.platform.watch.Watched} and
 * {@link org.lanzarote.monitoring.platform.watch.Needed}. No request enters here; metrics are at a
 * port of their own.
 */
@NullMarked
package org.lanzarote.monitoring.platform.watch;

import org.jspecify.annotations.NullMarked;
