/** Claims about {@code reading}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.stakeholders.reading;

import org.jspecify.annotations.NullMarked;
