/**
 * Saves the answers of a reply: one by one, many at once or from paper, and keeps the history of each.
 *
 * <p>The room bulk uses it. Requests enter at {@code /rounds/{round}/replies/{party}/answers},
 * {@code /answers/{question}} with {@code /history} and {@code /confirm}, and {@code /paper}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.answer;

import org.jspecify.annotations.NullMarked;
