/**
 * Gives the service one clock, in the precision that PostgreSQL keeps.
 *
 * <p>Every room that needs the time has this clock injected; tests replace it by one that stands still. No request
 * enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.time;

import org.jspecify.annotations.NullMarked;
