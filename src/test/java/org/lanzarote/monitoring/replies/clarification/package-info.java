/** Claims about {@code clarification}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.clarification;

import org.jspecify.annotations.NullMarked;
