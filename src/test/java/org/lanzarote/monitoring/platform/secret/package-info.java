/** Claims about {@code secret}. */
@NullMarked
package org.lanzarote.monitoring.platform.secret;

import org.jspecify.annotations.NullMarked;
