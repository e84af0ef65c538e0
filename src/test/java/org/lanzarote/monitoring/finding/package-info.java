/** Claims about {@code finding}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.finding;

import org.jspecify.annotations.NullMarked;
