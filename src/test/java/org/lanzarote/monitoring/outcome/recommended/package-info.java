/** Claims about {@code recommended}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.recommended;

import org.jspecify.annotations.NullMarked;
