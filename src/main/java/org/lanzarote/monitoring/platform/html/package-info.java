/**
 * Answers one address with JSON for programs and with a page for people, by the header field Accept; of a record that is
 * printed in a document, the page is its place there. It knows the endings by which addresses of documents name a type.
 *
 * <p>The questionnaire, its printed form, the factsheet and the feedback to children use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.html;

import org.jspecify.annotations.NullMarked;
