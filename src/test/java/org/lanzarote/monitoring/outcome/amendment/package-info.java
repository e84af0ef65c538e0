/** Claims about {@code tabling} and {@code amendment}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.amendment;

import org.jspecify.annotations.NullMarked;
