/** Claims about {@code limit}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.stakeholders.limit;

import org.jspecify.annotations.NullMarked;
