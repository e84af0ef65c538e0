/** Finds in free text what tells who a child is, and what sounds like abuse told by the one it happened to. */
@NullMarked
package org.lanzarote.monitoring.children.screening;

import org.jspecify.annotations.NullMarked;
