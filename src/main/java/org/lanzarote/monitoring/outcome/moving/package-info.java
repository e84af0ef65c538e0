/**
 * Gives parts of a draft report other places: chapters, headings, paragraphs and boxes are moved or inserted, and numbers
 * and codes follow.
 *
 * <p>Requests enter at {@code /rounds/{round}/report/renumber}, {@code .../insert-chapter}, {@code .../insert-paragraph} and
 * at {@code .../move} below a part. Rooms with records under a heading hear of its move by an event.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.moving;

import org.jspecify.annotations.NullMarked;
