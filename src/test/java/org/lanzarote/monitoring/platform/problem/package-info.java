/** Claims about {@code problem}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.platform.problem;

import org.jspecify.annotations.NullMarked;
