/**
 * The check of a report, its adoption by the Committee, and its publication.
 *
 * <p>The room corrigendum holds its corrections to the rule of the publication, and numbers reads the same texts. Requests enter at {@code /rounds/{round}/report/validation}, {@code .../adopt}
 * and {@code .../publish}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.adoption;

import org.jspecify.annotations.NullMarked;
