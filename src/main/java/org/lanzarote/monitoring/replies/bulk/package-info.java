/** Whole replies for the rooms that follow: everything a Party has in its reply, and everything it sends at once. */
@NullMarked
package org.lanzarote.monitoring.replies.bulk;

import org.jspecify.annotations.NullMarked;
