package org.lanzarote.monitoring.faults;

/** A write that was sent: the id of its request, the mark that it leaves, and what was answered. */
record Write(Kind kind, String id, String mark, Fate fate) {

    /** What the sender knows of a write. */
    enum Fate {
        /** Answered as done: it is there for good. */
        ACKNOWLEDGED,

        /** Refused for a while, with 503. */
        REFUSED,

        /** Not answered: it may be done or not, and nothing between. */
        UNANSWERED
    }
}
