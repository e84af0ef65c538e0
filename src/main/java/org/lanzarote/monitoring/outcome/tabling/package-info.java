/**
 * The named drafts of a report that delegations may amend: each is fixed in the wording that its texts have then, is open until
 * a time that the Secretariat sets and moves, and is superseded by the next.
 *
 * <p>The rooms of amendments use it. Requests enter at {@code /rounds/{round}/report/drafts}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.tabling;

import org.jspecify.annotations.NullMarked;
