/** The time limit of stakeholders: moved for one organisation or for all. */
@NullMarked
package org.lanzarote.monitoring.stakeholders.limit;

import org.jspecify.annotations.NullMarked;
