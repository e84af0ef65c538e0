/** Claims about {@code clarification}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.clarification;

import org.jspecify.annotations.NullMarked;
