/** The configured keys: read, found fit or not, and used for signing. */
@NullMarked
package org.lanzarote.monitoring.platform.secret;

import org.jspecify.annotations.NullMarked;
