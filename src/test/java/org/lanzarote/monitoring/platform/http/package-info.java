/** Claims about {@code edge}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.platform.http;

import org.jspecify.annotations.NullMarked;
