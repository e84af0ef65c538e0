/** Claims about {@code language}. */
@NullMarked
package org.lanzarote.monitoring.platform.language;

import org.jspecify.annotations.NullMarked;
