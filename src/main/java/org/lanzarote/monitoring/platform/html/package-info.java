/**
 * Answers one address with JSON for programs and with a page for people, by the header field Accept.
 *
 * <p>The questionnaire, its printed form, the factsheet and the feedback to children use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.html;

import org.jspecify.annotations.NullMarked;
