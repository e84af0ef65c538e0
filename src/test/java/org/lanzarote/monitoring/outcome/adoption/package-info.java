/** Claims about {@code adoption}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.adoption;

import org.jspecify.annotations.NullMarked;
