/** Figures on the children's participation: released for good, with disclosure control, and never live. */
@NullMarked
package org.lanzarote.monitoring.participation;

import org.jspecify.annotations.NullMarked;
