/** Claims about {@code exchange}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.exchange;

import org.jspecify.annotations.NullMarked;
