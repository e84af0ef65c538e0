/** Claims about {@code agreement}. */
@NullMarked
package org.lanzarote.monitoring.analysis.agreement;

import org.jspecify.annotations.NullMarked;
