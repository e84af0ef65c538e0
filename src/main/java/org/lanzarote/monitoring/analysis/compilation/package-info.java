/**
 * A question read across: what all Parties, stakeholders and children say on it, side by side, in figures and in revisions.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/questions/{question}/compilation} and
 * {@code /rounds/{round}/answers}.
 *
 * <p>It is one feature of many files: a compilation, its figures and its revisions read the same sources under the same
 * conditions of who reads what.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.compilation;

import org.jspecify.annotations.NullMarked;
