/** Tests of the local stack. */
@NullMarked
package org.lanzarote.monitoring.local;

import org.jspecify.annotations.NullMarked;
