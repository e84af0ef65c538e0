/** Tests of the service's clock. */
@NullMarked
package org.lanzarote.monitoring.time;

import org.jspecify.annotations.NullMarked;
