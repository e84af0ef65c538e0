/** Claims about {@code stakeholder}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.stakeholder;

import org.jspecify.annotations.NullMarked;
