/** Claims about the service as a whole. */
@NullMarked
package org.lanzarote.monitoring;

import org.jspecify.annotations.NullMarked;
