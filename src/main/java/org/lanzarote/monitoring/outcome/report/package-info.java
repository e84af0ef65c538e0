/**
 * The report of a round as a whole: what it is called, its themes and general texts, its state, and who may change it.
 *
 * <p>Requests enter at {@code /rounds/{round}/report}. All later rooms of outcome use it, and the factsheets: each change of a part takes the
 * draft from here, and moves its tag.
 *
 * <p>It is one feature, since the state of a report, its texts and its draft decide together what each reader gets.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.report;

import org.jspecify.annotations.NullMarked;
