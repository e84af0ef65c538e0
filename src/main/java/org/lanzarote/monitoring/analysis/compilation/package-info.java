/**
 * The compilation of a question: what all Parties, stakeholders and children say on it side by side, as JSON, as a table, as a
 * page and as a file to print.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/questions/{question}/compilation}.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.compilation;

import org.jspecify.annotations.NullMarked;
