/** The start in production, which does not happen with settings that are not safe. */
@NullMarked
package org.lanzarote.monitoring.platform.startup;

import org.jspecify.annotations.NullMarked;
