/** Claims about {@code rapporteur}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.analysis.rapporteur;

import org.jspecify.annotations.NullMarked;
