/** The work of rapporteurs and the Secretariat that leads from answers to findings. */
@NullMarked
package org.lanzarote.monitoring.analysis;

import org.jspecify.annotations.NullMarked;
