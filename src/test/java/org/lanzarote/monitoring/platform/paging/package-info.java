/** Claims about {@code paging}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.platform.paging;

import org.jspecify.annotations.NullMarked;
