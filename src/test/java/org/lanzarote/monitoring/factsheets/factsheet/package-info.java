/** Claims about {@code factsheet}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.factsheets.factsheet;

import org.jspecify.annotations.NullMarked;
