/**
 * The page of a round: its Parties by the state of their replies, and once there is a report, whom it recommends what, how
 * urgently and in which chapter. Each reader is shown what the lists of replies and recommendations show it.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/overview}.
 */
@NullMarked
package org.lanzarote.monitoring.inquiry.roundpage;

import org.jspecify.annotations.NullMarked;
