/**
 * Copies answers of a Party's earlier reply into its draft, where the Party confirms or changes each.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/replies/{party}/prefill}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.prefill;

import org.jspecify.annotations.NullMarked;
