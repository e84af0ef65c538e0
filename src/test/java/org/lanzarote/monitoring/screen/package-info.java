/** Claims about {@code screen}. */
@NullMarked
package org.lanzarote.monitoring.screen;

import org.jspecify.annotations.NullMarked;
