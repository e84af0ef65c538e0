/** Claims about {@code prefill}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.prefill;

import org.jspecify.annotations.NullMarked;
