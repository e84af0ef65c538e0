/**
 * Reading and changing lists safely: pages by cursor, entity tags, preconditions, named locks, and creations that may be sent again.
 *
 * <p>Every later room with a list or a change uses it. A page has 50 items unless the caller asks for others, and at
 * most 200. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.paging;

import org.jspecify.annotations.NullMarked;
