/**
 * Tells at any time what a submission of the reply would be refused for, and how far each section has come.
 *
 * <p>The submissions of Parties and of stakeholders use it. Requests enter at
 * {@code /rounds/{round}/replies/{party}/validation}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.validation;

import org.jspecify.annotations.NullMarked;
