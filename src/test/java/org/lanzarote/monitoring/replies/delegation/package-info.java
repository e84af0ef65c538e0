/** Claims about {@code delegation}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.delegation;

import org.jspecify.annotations.NullMarked;
