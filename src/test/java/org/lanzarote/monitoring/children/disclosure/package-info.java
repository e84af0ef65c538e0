/** Claims about {@code disclosure}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.children.disclosure;

import org.jspecify.annotations.NullMarked;
