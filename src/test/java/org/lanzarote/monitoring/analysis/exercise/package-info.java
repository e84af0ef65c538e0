/** Claims about {@code exercise}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.analysis.exercise;

import org.jspecify.annotations.NullMarked;
