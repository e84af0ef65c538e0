/** Claims about {@code document}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.document;

import org.jspecify.annotations.NullMarked;
