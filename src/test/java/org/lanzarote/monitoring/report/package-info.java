/** Claims about {@code report}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.report;

import org.jspecify.annotations.NullMarked;
