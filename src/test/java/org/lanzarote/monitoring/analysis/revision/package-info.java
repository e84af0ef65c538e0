/** Claims about {@code revision}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.analysis.revision;

import org.jspecify.annotations.NullMarked;
