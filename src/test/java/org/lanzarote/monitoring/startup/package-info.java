/** Claims about {@code startup}. */
@NullMarked
package org.lanzarote.monitoring.startup;

import org.jspecify.annotations.NullMarked;
