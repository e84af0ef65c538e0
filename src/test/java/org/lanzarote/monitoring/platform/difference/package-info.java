/** Claims on wordings that are compared. */
@NullMarked
package org.lanzarote.monitoring.platform.difference;

import org.jspecify.annotations.NullMarked;
