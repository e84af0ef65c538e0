/** Claims on who works on a draft report. */
@NullMarked
package org.lanzarote.monitoring.outcome.lease;

import org.jspecify.annotations.NullMarked;
