/** What the Committee adopts and publishes: the report, and what is told of it. */
@NullMarked
package org.lanzarote.monitoring.outcome;

import org.jspecify.annotations.NullMarked;
