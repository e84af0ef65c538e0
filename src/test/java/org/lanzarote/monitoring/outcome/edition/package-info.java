/** Claims about {@code edition}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.edition;

import org.jspecify.annotations.NullMarked;
