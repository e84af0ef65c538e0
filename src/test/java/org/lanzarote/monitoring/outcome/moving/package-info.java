/** Claims about {@code report}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.moving;

import org.jspecify.annotations.NullMarked;
