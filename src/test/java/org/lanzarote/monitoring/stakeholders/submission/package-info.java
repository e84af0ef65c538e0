/** Claims about {@code stakeholder}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.stakeholders.submission;

import org.jspecify.annotations.NullMarked;
