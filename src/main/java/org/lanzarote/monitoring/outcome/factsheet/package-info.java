/** The factsheet of one Party, composed from records and rendered. */
@NullMarked
package org.lanzarote.monitoring.outcome.factsheet;

import org.jspecify.annotations.NullMarked;
