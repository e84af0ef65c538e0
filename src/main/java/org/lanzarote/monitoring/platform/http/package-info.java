/** What every request meets before it reaches an operation, and what every response carries. */
@NullMarked
package org.lanzarote.monitoring.platform.http;

import org.jspecify.annotations.NullMarked;
