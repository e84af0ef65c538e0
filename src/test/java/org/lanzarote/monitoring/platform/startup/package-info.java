/** Claims about {@code startup}. */
@NullMarked
package org.lanzarote.monitoring.platform.startup;

import org.jspecify.annotations.NullMarked;
