/** Claims about {@code codebook}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.analysis.codebook;

import org.jspecify.annotations.NullMarked;
