/** Claims about {@code cutting}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.cutting;

import org.jspecify.annotations.NullMarked;
