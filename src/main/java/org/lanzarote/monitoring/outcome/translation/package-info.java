/**
 * The texts of a report in its other language: their translations, the state of each, and what a document prints of them.
 *
 * <p>Packages, editions, the check of a report, factsheets and the printed report use it. Requests enter at {@code
 * /rounds/{round}/report/translations}.
 *
 * <p>It is one feature, since the state of a translation follows from its words, its confirmation and its text together.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.translation;

import org.jspecify.annotations.NullMarked;
