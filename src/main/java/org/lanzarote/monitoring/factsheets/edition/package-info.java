/**
 * The editions of a Party's factsheet: what was published of it, sealed and readable for good, and what is new in one since
 * another.
 *
 * <p>The room draft publishes them, and the rooms chain and trace of inquiry ask for their footnotes. Words that are
 * taken down are cut out of all of them in that very step. The room copy says how a factsheet is kept, compared and cut.
 * Requests enter at {@code /rounds/{round}/factsheets/{party}/editions}. It is one feature, since what an edition says is sealed,
 * cut, compared and shown as one thing.
 */
@NullMarked
package org.lanzarote.monitoring.factsheets.edition;

import org.jspecify.annotations.NullMarked;
