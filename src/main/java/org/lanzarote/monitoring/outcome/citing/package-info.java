/**
 * What the report and the findings say on the ground of an answer: from the answer to whatever cites it.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/replies/{party}/answers/{question}/citations}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.citing;

import org.jspecify.annotations.NullMarked;
