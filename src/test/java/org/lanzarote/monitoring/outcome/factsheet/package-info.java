/** Claims about {@code factsheet}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.factsheet;

import org.jspecify.annotations.NullMarked;
