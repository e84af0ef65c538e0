/**
 * What a Party submitted: sealed for ever, with its receipt, and published whole or with passages withheld.
 *
 * <p>The rooms reading, answer, clarification, overview and bulk use it; stakeholders' comments point to what was
 * published. Requests enter at {@code /rounds/{round}/replies/{party}/publish} and
 * {@code /submissions/{submission}/receipt} and {@code /sealed}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.submission;

import org.jspecify.annotations.NullMarked;
