/**
 * The editions of a Party's factsheet: what the Secretariat published, sealed and readable for good, while it goes on being
 * worked on.
 *
 * <p>The publication of a report publishes the first of each Party. Words that are taken down are cut out of all of them in that
 * very step. Requests enter at {@code /rounds/{round}/factsheets}.
 *
 * <p>It is one feature, since a draft becomes an edition by one step, and list, differences and files tell both. The room
 * factsheetcopy says how a factsheet is kept, compared and cut.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.factsheetedition;

import org.jspecify.annotations.NullMarked;
