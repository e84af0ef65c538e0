/**
 * What a Party submitted: sealed for ever, with its receipt.
 *
 * <p>The rooms of replies from publication to overview use it, and what follows evidence in analysis. Requests enter at
 * {@code /submissions/{submission}/receipt} and {@code /sealed}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.submission;

import org.jspecify.annotations.NullMarked;
