/** Claims about {@code children}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.children;

import org.jspecify.annotations.NullMarked;
