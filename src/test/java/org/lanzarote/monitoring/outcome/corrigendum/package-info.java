/** Claims about {@code corrigendum}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.corrigendum;

import org.jspecify.annotations.NullMarked;
