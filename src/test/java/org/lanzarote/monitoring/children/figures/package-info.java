/** Figures on the children's participation, and those who would learn more from them than they tell. */
@NullMarked
package org.lanzarote.monitoring.children.figures;

import org.jspecify.annotations.NullMarked;
