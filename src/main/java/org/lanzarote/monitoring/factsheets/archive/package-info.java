/**
 * All factsheets of a round as one ZIP, made by a job, with an index of what is in it.
 *
 * <p>Nothing uses it. Requests enter at {@code /rounds/{round}/factsheet-archives}.
 */
@NullMarked
package org.lanzarote.monitoring.factsheets.archive;

import org.jspecify.annotations.NullMarked;
