/**
 * The footnotes of a document: how they are numbered in reading order, and how they are printed in each language.
 *
 * <p>The factsheet and the printed report use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.footnote;

import org.jspecify.annotations.NullMarked;
