/** What every request meets before it reaches an operation, and what every response carries. */
@NullMarked
package org.lanzarote.monitoring.edge;

import org.jspecify.annotations.NullMarked;
