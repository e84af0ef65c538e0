/**
 * The promising practices of Parties that a report names.
 *
 * <p>Requests enter at {@code /rounds/{round}/report/practices}. Factsheets, documents and packages use it.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.practice;

import org.jspecify.annotations.NullMarked;
