package org.lanzarote.monitoring.children.figures;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum FiguresMessage implements Message {
    FIGURES_MOVED("A release made now would tell other figures");

    private final String english;

    FiguresMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
