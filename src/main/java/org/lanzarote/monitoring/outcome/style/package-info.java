/**
 * The style of a round's documents: how notes are printed, and how the parts of a chapter are headed, for the whole round
 * and for one chapter of its report.
 *
 * <p>The rooms reportpackage, footnote, factsheet and document use it. Requests enter at {@code /rounds/{round}/document-style} and at
 * {@code /rounds/{round}/report/chapters/{numeral}/style}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.style;

import org.jspecify.annotations.NullMarked;
