/** Claims about {@code coding}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.analysis.coding;

import org.jspecify.annotations.NullMarked;
