/** Claims about {@code statement}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.statement;

import org.jspecify.annotations.NullMarked;
