/** Claims about {@code limit}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.limit;

import org.jspecify.annotations.NullMarked;
