/**
 * The footnotes of a document: how they are numbered in reading order, and how they are printed in each language. It also says
 * which of its sources no longer stand. {@code FootnoteNumbering} of the room factsheet numbers those of many factsheets at once, in
 * the same order.
 *
 * <p>The factsheet, the printed report and the pages of sentences use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.footnote;

import org.jspecify.annotations.NullMarked;
