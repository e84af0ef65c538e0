/** Claims about {@code finding}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.analysis.finding;

import org.jspecify.annotations.NullMarked;
