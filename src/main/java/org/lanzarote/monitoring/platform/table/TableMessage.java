package org.lanzarote.monitoring.platform.table;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a list that is asked for as a table. */
enum TableMessage implements Message {
    TABLE_WITHOUT_PAGES("A table has no pages"),
    WHOLE_LIST("A table is the whole list; leave this out");

    private final String english;

    TableMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
