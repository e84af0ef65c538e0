/** Claims about {@code intake}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.children.intake;

import org.jspecify.annotations.NullMarked;
