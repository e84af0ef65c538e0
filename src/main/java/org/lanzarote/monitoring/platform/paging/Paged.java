package org.lanzarote.monitoring.platform.paging;

import org.jspecify.annotations.Nullable;

/** What a list is answered with, page by page. */
public interface Paged {

    /** The cursor of the next page; null on the last one. */
    @Nullable String next();
}
