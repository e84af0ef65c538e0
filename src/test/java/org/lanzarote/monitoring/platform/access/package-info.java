/** Claims about {@code access}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.platform.access;

import org.jspecify.annotations.NullMarked;
