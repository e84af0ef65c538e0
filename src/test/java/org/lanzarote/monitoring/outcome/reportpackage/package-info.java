/** Claims about {@code exchange}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.reportpackage;

import org.jspecify.annotations.NullMarked;
