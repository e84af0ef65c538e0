/**
 * Takes away what the service needs, or the service itself, while people write, and accounts for each write that was
 * acknowledged. {@link Drills} runs it all.
 */
@NullMarked
package org.lanzarote.monitoring.faults;

import org.jspecify.annotations.NullMarked;
