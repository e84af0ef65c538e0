/**
 * The editions of a report: what the Committee adopted, and what each corrigendum made of it, sealed and readable for good.
 *
 * <p>The adoption seals the first, and a corrigendum each further one. Requests enter at
 * {@code /rounds/{round}/report/editions}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.edition;

import org.jspecify.annotations.NullMarked;
