/** Claims on the form of texts. */
@NullMarked
package org.lanzarote.monitoring.platform.text;

import org.jspecify.annotations.NullMarked;
