/** Claims about {@code language}. */
@NullMarked
package org.lanzarote.monitoring.language;

import org.jspecify.annotations.NullMarked;
