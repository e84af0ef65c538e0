/**
 * The editions of a Party's factsheet: what the Secretariat published, sealed and readable for good, while it goes on being
 * worked on.
 *
 * <p>The publication of a report publishes the first of each Party. Words that are taken down are cut out of all of them in that
 * very step. Requests enter at {@code /rounds/{round}/factsheets}.
 *
 * <p>It is one feature, since a draft, the edition that it becomes and what is cut out of both later are one form.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.factsheetedition;

import org.jspecify.annotations.NullMarked;
