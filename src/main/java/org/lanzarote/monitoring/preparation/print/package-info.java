/** The questionnaire on paper: everything that it asks, in words and in one language, with room for the answers. */
@NullMarked
package org.lanzarote.monitoring.preparation.print;

import org.jspecify.annotations.NullMarked;
