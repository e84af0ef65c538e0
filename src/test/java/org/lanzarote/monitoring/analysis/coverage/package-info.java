/** Claims about {@code coverage}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.analysis.coverage;

import org.jspecify.annotations.NullMarked;
