/**
 * The versions of a round's questionnaire: drafting with translations and history, adoption, publication, comparison,
 * and the launch that issues one to the roster.
 *
 * <p>The printed form, replies, stakeholders' submissions, children's statements and findings use it. Requests enter at
 * {@code /rounds/{round}/questionnaire} and {@code /rounds/{round}/launch}.
 *
 * <p>It is one feature, since drafting, adoption, comparison and launch read and move the versions of one document, and what one
 * of them may do depends on how far the others are.
 */
@NullMarked
package org.lanzarote.monitoring.preparation.questionnaire;

import org.jspecify.annotations.NullMarked;
