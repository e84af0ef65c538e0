/** Tests of the service's clock. */
@NullMarked
package org.lanzarote.monitoring.platform.time;

import org.jspecify.annotations.NullMarked;
