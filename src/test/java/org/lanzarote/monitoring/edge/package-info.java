/** Claims about {@code edge}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.edge;

import org.jspecify.annotations.NullMarked;
