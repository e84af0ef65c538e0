package org.lanzarote.monitoring.factsheets.archive;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of archives of factsheets. */
enum ArchiveMessage implements Message {
    ARCHIVE_IMPOSSIBLE("There are no such factsheets"),
    NOT_ON_ROSTER_OF_ARCHIVE("{0} is not on the roster of the round");

    private final String english;

    ArchiveMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
