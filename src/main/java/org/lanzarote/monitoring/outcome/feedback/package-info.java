/**
 * What became of what was said: which parts of the report and factsheets use what children said, in words for children, and
 * which use the submission of a stakeholder.
 *
 * <p>No other room uses it. Requests enter at {@code /rounds/{round}/child-feedback},
 * {@code /rounds/{round}/child-contributions/{id}/feedback} and
 * {@code /rounds/{round}/stakeholder-submissions/{id}/feedback}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.feedback;

import org.jspecify.annotations.NullMarked;
