/** Documents that come in or go out, without a word of the monitoring itself. */
@NullMarked
package org.lanzarote.monitoring.files;

import org.jspecify.annotations.NullMarked;
