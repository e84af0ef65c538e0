/** What children said, confirmed and edited: the only texts of children that can be read, cited and published. */
@NullMarked
package org.lanzarote.monitoring.children.extract;

import org.jspecify.annotations.NullMarked;
