/** Sessions with children: who reported them and the figures of the group; nothing that identifies a child. */
@NullMarked
package org.lanzarote.monitoring.children.session;

import org.jspecify.annotations.NullMarked;
