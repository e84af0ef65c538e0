/** Claims about {@code placing}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.placing;

import org.jspecify.annotations.NullMarked;
