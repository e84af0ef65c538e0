/** Claims about {@code addressing}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.addressing;

import org.jspecify.annotations.NullMarked;
