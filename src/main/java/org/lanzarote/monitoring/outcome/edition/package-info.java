/**
 * The editions of a report: what the Committee adopted, and what each corrigendum made of it, sealed and readable for good.
 *
 * <p>The adoption seals the first, and a corrigendum each further one. Words that are taken down are cut out of
 * it in that very step, and out of the report. Requests enter at {@code /rounds/{round}/report/editions}.
 *
 * <p>It is one feature, since what an edition seals and what may be cut out of it is one list of parts.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.edition;

import org.jspecify.annotations.NullMarked;
