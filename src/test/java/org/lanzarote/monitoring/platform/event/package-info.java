@NullMarked
package org.lanzarote.monitoring.platform.event;

import org.jspecify.annotations.NullMarked;
