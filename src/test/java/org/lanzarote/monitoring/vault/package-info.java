/** Claims about {@code vault}. */
@NullMarked
package org.lanzarote.monitoring.vault;

import org.jspecify.annotations.NullMarked;
