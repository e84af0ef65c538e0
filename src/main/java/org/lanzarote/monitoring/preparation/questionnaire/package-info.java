/** Versions of a round's questionnaire, and its issue to the roster. */
@NullMarked
package org.lanzarote.monitoring.preparation.questionnaire;

import org.jspecify.annotations.NullMarked;
