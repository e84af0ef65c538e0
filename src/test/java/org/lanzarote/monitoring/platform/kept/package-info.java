/** Tests of what is kept for a reader. */
@NullMarked
package org.lanzarote.monitoring.platform.kept;

import org.jspecify.annotations.NullMarked;
