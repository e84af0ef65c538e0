/** Claims about {@code citing}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.citing;

import org.jspecify.annotations.NullMarked;
