/** The copies of a stakeholder's submission that others read: what was forwarded to a Party, and what everybody reads. */
@NullMarked
package org.lanzarote.monitoring.stakeholders.copy;

import org.jspecify.annotations.NullMarked;
