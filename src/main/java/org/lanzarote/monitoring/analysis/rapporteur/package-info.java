/**
 * Rapporteurs: delegations of States that the Secretariat appoints for questions of a round, and what their people may write.
 *
 * <p>The room of findings asks it before each change, and coverage and work lists of later rooms read it. Requests enter
 * at {@code /rounds/{round}/rapporteurs}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.rapporteur;

import org.jspecify.annotations.NullMarked;
