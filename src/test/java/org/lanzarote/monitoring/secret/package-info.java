/** Claims about {@code secret}. */
@NullMarked
package org.lanzarote.monitoring.secret;

import org.jspecify.annotations.NullMarked;
