/**
 * Corrigenda of a published report: what is to read otherwise is gathered here, and becomes the next edition at once.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/report/corrigenda}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.corrigendum;

import org.jspecify.annotations.NullMarked;
