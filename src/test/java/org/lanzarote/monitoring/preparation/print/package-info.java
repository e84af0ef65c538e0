/** Claims about {@code print}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.preparation.print;

import org.jspecify.annotations.NullMarked;
