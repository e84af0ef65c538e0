/** What time it is. */
@NullMarked
package org.lanzarote.monitoring.platform.time;

import org.jspecify.annotations.NullMarked;
