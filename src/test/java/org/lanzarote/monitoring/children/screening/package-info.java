/** Claims about {@code screen}. */
@NullMarked
package org.lanzarote.monitoring.children.screening;

import org.jspecify.annotations.NullMarked;
