/** Claims on texts that are compared. */
@NullMarked
package org.lanzarote.monitoring.platform.text;

import org.jspecify.annotations.NullMarked;
