/**
 * The pages of what factsheets print: a finding, a statement and a practice. Notes of documents and items of factsheets lead to them.
 *
 * <p>Nothing uses it. Requests enter at {@code /rounds/{round}/findings/{id}} of the room placing, and at the addresses of statements
 * and practices of the rooms statement and practice.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.sentencepage;

import org.jspecify.annotations.NullMarked;
