/** What time it is. */
@NullMarked
package org.lanzarote.monitoring.time;

import org.jspecify.annotations.NullMarked;
