/**
 * The texts of answers in further languages, each bound to the version of the answer that it translates.
 *
 * <p>Validation, submission and bulk use it. Requests enter at {@code /rounds/{round}/replies/{party}/translations} and
 * {@code /answers/{question}/translations}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.translation;

import org.jspecify.annotations.NullMarked;
