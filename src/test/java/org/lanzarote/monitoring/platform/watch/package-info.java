/** Tests of what is watched: numbers alone, and for the watcher alone. */
@NullMarked
package org.lanzarote.monitoring.platform.watch;

import org.jspecify.annotations.NullMarked;
