/** Claims about {@code submission}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.submission;

import org.jspecify.annotations.NullMarked;
