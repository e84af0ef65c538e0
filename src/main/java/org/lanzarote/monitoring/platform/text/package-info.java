/**
 * The form of texts in CommonMark: footnote marks with their citations, labels and slots, and how each is checked.
 *
 * <p>All rooms with texts use it. It stores nothing, and no request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.text;

import org.jspecify.annotations.NullMarked;
