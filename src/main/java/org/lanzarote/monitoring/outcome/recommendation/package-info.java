/**
 * The recommendations of a report: their codes, urgency, addressees and legal basis, and the paragraphs that support them.
 *
 * <p>Requests enter at {@code /rounds/{round}/report/recommendations}. Factsheets, editions and the lists of recommendations
 * use it.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.recommendation;

import org.jspecify.annotations.NullMarked;
