/**
 * Submissions of stakeholders: drafted as a whole, checked, submitted and sealed with a receipt.
 *
 * <p>It has more files than other rooms, since they are one feature: a draft, its check, and the sealed form it becomes.
 *
 * <p>A submission holds the organisation's own answers and its comments on Parties. The rooms copy, handling and
 * reading use it. Requests enter at {@code /rounds/{round}/stakeholder-submissions} and below {@code /{id}} at
 * {@code /submit}, {@code /validation}, {@code /receipt}, {@code /sealed} and
 * {@code /attachments/{attachment}/withdraw}.
 */
@NullMarked
package org.lanzarote.monitoring.stakeholders.submission;

import org.jspecify.annotations.NullMarked;
