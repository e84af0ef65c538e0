/** The work of the Secretariat and the Committee until a round is launched. */
@NullMarked
package org.lanzarote.monitoring.preparation;

import org.jspecify.annotations.NullMarked;
