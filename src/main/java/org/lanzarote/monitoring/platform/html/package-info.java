/**
 * Answers one address with JSON for programs and with a page for people, by the header field Accept; of a record that is
 * printed in a document, the page is its place there. It knows the endings by which addresses of documents name a type.
 *
 * <p>Each room with pages for people uses it, in every neighbourhood but notice. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.html;

import org.jspecify.annotations.NullMarked;
