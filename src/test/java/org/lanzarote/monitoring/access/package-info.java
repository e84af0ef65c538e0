/** Claims about {@code access}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.access;

import org.jspecify.annotations.NullMarked;
