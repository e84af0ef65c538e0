/** Claims about {@code tally}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.tally;

import org.jspecify.annotations.NullMarked;
