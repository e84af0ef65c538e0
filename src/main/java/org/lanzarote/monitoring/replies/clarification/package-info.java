/**
 * What the Secretariat asks a Party about an answer that it submitted, and what the Party answers; it is never public.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/replies/{party}/clarifications} and, for all
 * Parties, {@code /rounds/{round}/clarifications}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.clarification;

import org.jspecify.annotations.NullMarked;
