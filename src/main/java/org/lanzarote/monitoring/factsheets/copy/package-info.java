/**
 * A factsheet as it is kept: its form, what a reader is told today beside it, what differs between two of them, and what is left
 * of one when words are taken down.
 *
 * <p>The rooms edition and draft use it, for editions and drafts alike. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.factsheets.copy;

import org.jspecify.annotations.NullMarked;
