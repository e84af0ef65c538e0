/** The two official languages of the Council of Europe. */
@NullMarked
package org.lanzarote.monitoring.platform.language;

import org.jspecify.annotations.NullMarked;
