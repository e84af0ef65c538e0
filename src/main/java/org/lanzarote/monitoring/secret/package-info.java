/** The configured keys: read, found fit or not, and used for signing. */
@NullMarked
package org.lanzarote.monitoring.secret;

import org.jspecify.annotations.NullMarked;
