/** Tests of what is stored for the public. */
@NullMarked
package org.lanzarote.monitoring.platform.published;

import org.jspecify.annotations.NullMarked;
