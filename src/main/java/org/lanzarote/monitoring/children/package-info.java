/** Participation of children: facts on groups, and nothing that identifies a child. */
@NullMarked
package org.lanzarote.monitoring.children;

import org.jspecify.annotations.NullMarked;
