package org.lanzarote.monitoring.platform.paging;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of cursors, filters, tags and repeated creations. */
enum PagingMessage implements Message {
    CURRENT_TAG("The current tag is {0}"),
    CURSOR_FOREIGN("This cursor was not given by this list"),
    HEADER_LENGTH("{0} has 1 to {1} characters"),
    KEY_CAME_BEFORE("This key came with another body before"),
    NO_TAG_NAMED("If-Match is missing or names no tag");

    private final String english;

    PagingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
