/**
 * Whole replies for the rooms that follow: everything that a Party has in its reply, and everything that it sends at
 * once.
 *
 * <p>The rooms prefill, workbook and replypackage use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.replies.bulk;

import org.jspecify.annotations.NullMarked;
