/**
 * What became of what the children said, in words for children: which parts of the report and factsheets use each
 * extract.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/child-feedback} and
 * {@code /rounds/{round}/child-contributions/{id}/feedback}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.feedback;

import org.jspecify.annotations.NullMarked;
