/** The work of stakeholders, and what the Secretariat does with their submissions. */
@NullMarked
package org.lanzarote.monitoring.stakeholders;

import org.jspecify.annotations.NullMarked;
