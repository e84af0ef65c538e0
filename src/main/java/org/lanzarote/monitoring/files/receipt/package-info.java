/**
 * Verifies receipts: whether the submission that is kept is still the one that was submitted.
 *
 * <p>The submissions of Parties and of stakeholders use it and say where theirs are kept. Requests enter at
 * {@code /receipts/verification}.
 */
@NullMarked
package org.lanzarote.monitoring.files.receipt;

import org.jspecify.annotations.NullMarked;
