/** Claims about {@code extract}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.children.extract;

import org.jspecify.annotations.NullMarked;
