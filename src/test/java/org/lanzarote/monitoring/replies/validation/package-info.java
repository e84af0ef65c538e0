/** Claims about {@code validation}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.validation;

import org.jspecify.annotations.NullMarked;
