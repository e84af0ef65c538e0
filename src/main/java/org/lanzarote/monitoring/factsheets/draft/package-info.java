/**
 * What is worked on of factsheets beside their newest editions: what a draft says and has otherwise, whose were edited since, and
 * the publication of a draft as the next edition, with those of the other Parties that print the same. The list of a round's
 * factsheets is here, which everybody reads, because it tells those who oversee how far each draft is.
 *
 * <p>The publication of a report publishes the first edition of each Party. No other room uses it. Requests enter at
 * {@code /rounds/{round}/factsheets}, at {@code .../draft} and {@code .../publish} behind a Party's, and at
 * {@code /rounds/{round}/report/publish-factsheets}.
 */
@NullMarked
package org.lanzarote.monitoring.factsheets.draft;

import org.jspecify.annotations.NullMarked;
