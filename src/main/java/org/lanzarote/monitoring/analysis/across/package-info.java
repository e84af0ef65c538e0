/**
 * The answers of all Parties to some questions, in a list, in figures and as a matrix.
 *
 * <p>Compilations lead to it. Requests enter at {@code /rounds/{round}/answers}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.across;

import org.jspecify.annotations.NullMarked;
