/** Claims about {@code translation}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.translation;

import org.jspecify.annotations.NullMarked;
