/**
 * The chapters of a report with their headings, and the numbered paragraphs in them.
 *
 * <p>Requests enter at {@code /rounds/{round}/report/chapters} and {@code .../paragraphs}. The rooms of the other parts use
 * it, since each part stands in a chapter.
 *
 * <p>It is one feature, since paragraphs are numbered, moved and printed by their chapters.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.chapter;

import org.jspecify.annotations.NullMarked;
