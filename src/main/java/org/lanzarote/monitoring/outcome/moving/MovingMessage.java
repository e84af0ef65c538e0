package org.lanzarote.monitoring.outcome.moving;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of insertions, moves and new numbers of parts. */
enum MovingMessage implements Message {
    NO_HEADING("Chapter {0} has no heading {1}"),
    PLACE_INVALID("The place is not valid"),
    REPORT_LACKS("The report has no {0}"),
    STANDS_TWICE("{0} stands there twice"),
    WOULD_STAND_TWICE("{0} would stand twice in the report"),
    RENUMBERING_INVALID("The renumbering is not valid"),
    NO_CHAPTER("The report has no chapter {0}"),
    ONE_NEIGHBOUR("Name what it follows or what it precedes, not both"),
    PLACE_NEEDED("Name a place"),
    BESIDE_ITSELF("A part does not stand beside itself"),
    STANDS_ELSEWHERE("{0} does not stand in chapter {1}"),
    HEADING_TAKEN("Chapter {0} has a heading {1} already"),
    NO_ROOM("There is no number above {0}");

    private final String english;

    MovingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
