/**
 * Numbers of children that a text of the report or the factsheets tells and no release does: for the editor, who may tell a
 * hidden figure without knowing it.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/report/numbers-of-children}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.numbers;

import org.jspecify.annotations.NullMarked;
