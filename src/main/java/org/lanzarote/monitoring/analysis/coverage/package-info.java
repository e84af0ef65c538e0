/**
 * How far the findings of a round have come: for each Party and question, with the submitted answers that no finding cites.
 *
 * <p>Rapporteurs and the Secretariat plan their work by it. Requests enter at {@code /rounds/{round}/coverage}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.coverage;

import org.jspecify.annotations.NullMarked;
