/** Claims about {@code overview}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.overview;

import org.jspecify.annotations.NullMarked;
