/**
 * The editions of a report: what the Committee adopted, and what each corrigendum made of it, sealed and readable for good.
 *
 * <p>The adoption seals the first, and a corrigendum each further one. Words that the room cutting takes out of the report go out
 * of them in that very step. Requests enter at {@code /rounds/{round}/report/editions}.
 *
 * <p>It is one feature, since what an edition seals, keeps, compares and proves is one list of parts.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.edition;

import org.jspecify.annotations.NullMarked;
