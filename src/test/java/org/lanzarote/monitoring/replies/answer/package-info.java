/** Claims about {@code answer}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.answer;

import org.jspecify.annotations.NullMarked;
