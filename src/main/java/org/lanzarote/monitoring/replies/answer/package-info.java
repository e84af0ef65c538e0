/** The answers of a reply being saved: one by one, all at once or from paper, with the history of each. */
@NullMarked
package org.lanzarote.monitoring.replies.answer;

import org.jspecify.annotations.NullMarked;
