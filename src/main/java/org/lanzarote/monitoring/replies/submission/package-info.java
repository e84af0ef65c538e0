/**
 * What a Party submitted: sealed for ever, with its receipt.
 *
 * <p>The rooms publication, reading, answer, clarification, overview and bulk use it. Requests enter at
 * {@code /submissions/{submission}/receipt} and {@code /sealed}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.submission;

import org.jspecify.annotations.NullMarked;
