@NullMarked
package org.lanzarote.monitoring.platform.telemetry;

import org.jspecify.annotations.NullMarked;
