/** How collections are read and changed safely: keyset pages, entity tags, preconditions and idempotent creation. */
@NullMarked
package org.lanzarote.monitoring.platform.paging;

import org.jspecify.annotations.NullMarked;
