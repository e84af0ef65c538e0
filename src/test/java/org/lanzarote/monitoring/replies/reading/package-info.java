/** Claims about {@code reading}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.reading;

import org.jspecify.annotations.NullMarked;
