/** Claims about {@code questionnaire}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.preparation.questionnaire;

import org.jspecify.annotations.NullMarked;
