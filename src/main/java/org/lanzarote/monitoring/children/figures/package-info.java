/** Figures on the children's participation: released for good, with disclosure control, and never live. */
@NullMarked
package org.lanzarote.monitoring.children.figures;

import org.jspecify.annotations.NullMarked;
