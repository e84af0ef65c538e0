/** Claims on texts that are compared. */
@NullMarked
package org.lanzarote.monitoring.platform.citation;

import org.jspecify.annotations.NullMarked;
