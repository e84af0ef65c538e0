/** Claims about {@code footnote}. */
@NullMarked
package org.lanzarote.monitoring.outcome.footnote;

import org.jspecify.annotations.NullMarked;
