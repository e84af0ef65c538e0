/**
 * What whoever watches the service counts: each room tells its own figures, which become metrics.
 *
 * <p>Other rooms implement {@link org.lanzarote.monitoring.platform.watch.Watched}. No request enters here; metrics are at a
 * port of their own.
 */
@NullMarked
package org.lanzarote.monitoring.platform.watch;

import org.jspecify.annotations.NullMarked;
