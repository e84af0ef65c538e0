/**
 * Who works on which part of a draft report: short leases that show it, and lock nothing.
 *
 * <p>Requests enter at {@code /rounds/{round}/report/{part}/{key}/lease} and {@code /rounds/{round}/report/leases}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.lease;

import org.jspecify.annotations.NullMarked;
