/** What the Committee adopts and publishes: the report and what is made from it. */
@NullMarked
package org.lanzarote.monitoring.outcome;

import org.jspecify.annotations.NullMarked;
