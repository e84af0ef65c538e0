/** Claims about {@code copy}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.stakeholders.copy;

import org.jspecify.annotations.NullMarked;
