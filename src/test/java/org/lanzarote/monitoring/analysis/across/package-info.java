/** Claims about {@code across}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.analysis.across;

import org.jspecify.annotations.NullMarked;
