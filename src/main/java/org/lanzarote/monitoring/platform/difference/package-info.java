/**
 * How two or three wordings of a text differ, word by word; a footnote mark is one word.
 *
 * <p>Revisions, amendments, editions and the comparison of texts with their citations use it. It stores nothing, and no request
 * enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.difference;

import org.jspecify.annotations.NullMarked;
