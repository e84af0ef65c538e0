/** Claims about {@code vault}. */
@NullMarked
package org.lanzarote.monitoring.children.vault;

import org.jspecify.annotations.NullMarked;
