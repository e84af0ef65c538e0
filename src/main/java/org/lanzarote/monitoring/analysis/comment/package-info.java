/**
 * What a Party says to findings about itself before they are adopted, and what becomes of it.
 *
 * <p>The Secretariat opens findings to the Party that they are about, in the wording that they have then, with a time limit
 * that locks nothing. The Party comments and sends, each comment is answered, and the answers are released. The adoption of
 * the report uses the room: it checks what is open, and closes it. Requests enter at {@code /rounds/{round}/comment-periods}.
 * It is one feature, since what was opened, said and answered decides together what may be said next.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.comment;

import org.jspecify.annotations.NullMarked;
