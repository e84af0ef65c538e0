/** Claims on what texts rest on among answers. */
@NullMarked
package org.lanzarote.monitoring.analysis.evidence;

import org.jspecify.annotations.NullMarked;
