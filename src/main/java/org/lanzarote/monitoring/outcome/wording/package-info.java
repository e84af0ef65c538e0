/**
 * Changes the words of a report for other rooms: by their places after the adoption, by keys while it is drafted. It also
 * knows the part that holds a text.
 *
 * <p>Corrigenda, the adoption and amendments use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.wording;

import org.jspecify.annotations.NullMarked;
