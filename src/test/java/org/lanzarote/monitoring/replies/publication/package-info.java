/** Claims about {@code publication}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.publication;

import org.jspecify.annotations.NullMarked;
