/** Thematic monitoring rounds: their preparation, urgency scale and frozen roster. */
@NullMarked
package org.lanzarote.monitoring.preparation.round;

import org.jspecify.annotations.NullMarked;
