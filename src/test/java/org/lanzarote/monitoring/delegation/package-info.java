/** Claims about {@code delegation}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.delegation;

import org.jspecify.annotations.NullMarked;
