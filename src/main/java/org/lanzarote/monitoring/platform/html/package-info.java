/**
 * Answers one address with JSON for programs and with a page for people, by the header field Accept; of a record that is
 * printed in a document, the page is its place there.
 *
 * <p>The questionnaire, its printed form, the factsheet and the feedback to children use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.html;

import org.jspecify.annotations.NullMarked;
