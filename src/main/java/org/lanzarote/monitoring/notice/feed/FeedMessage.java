package org.lanzarote.monitoring.notice.feed;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a place in the feed of events, and of a further stream of it. */
enum FeedMessage implements Message {
    STREAMS_OPEN("{0} of your streams are open; more are not opened"),
    STREAM_FOR_ACCOUNTS("A stream is for accounts; without one, ask for the events again and again"),
    EVENT_UNKNOWN("No event that you may read has this id: begin again without it");

    private final String english;

    FeedMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
