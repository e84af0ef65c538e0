/** Claims about {@code translation}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.translation;

import org.jspecify.annotations.NullMarked;
