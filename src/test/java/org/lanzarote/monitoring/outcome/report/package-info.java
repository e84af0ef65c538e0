/** Claims about {@code report}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.outcome.report;

import org.jspecify.annotations.NullMarked;
