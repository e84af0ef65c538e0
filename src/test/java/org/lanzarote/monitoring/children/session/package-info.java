/** Claims about {@code session}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.children.session;

import org.jspecify.annotations.NullMarked;
