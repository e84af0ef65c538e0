/** Claims about {@code round}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.round;

import org.jspecify.annotations.NullMarked;
