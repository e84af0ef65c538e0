/** Claims on what those who track recommendations read. */
@NullMarked
package org.lanzarote.monitoring.outcome.tracking;

import org.jspecify.annotations.NullMarked;
