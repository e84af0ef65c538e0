/**
 * What delegations propose to a draft of the report, who supports it, what is decided on it, and its merging into the report.
 *
 * <p>The adoption asks whether anything is open. Requests enter at {@code /rounds/{round}/report/amendments}, and a new amendment
 * at the draft that it amends. It is one feature, since what was proposed, decided and merged decides together what may be done next.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.amendment;

import org.jspecify.annotations.NullMarked;
