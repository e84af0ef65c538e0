/** Claims about {@code round}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.preparation.round;

import org.jspecify.annotations.NullMarked;
