/** Submissions of stakeholders: their own answers to the questionnaire and their comments on Parties. */
@NullMarked
package org.lanzarote.monitoring.stakeholders.submission;

import org.jspecify.annotations.NullMarked;
