package org.lanzarote.monitoring.children.figures;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of releases of figures on children. */
enum FiguresMessage implements Message {
    TOO_FEW_CHILDREN("Fewer than {0} children took part"),
    NOTHING_NEW("No figure has changed since the latest release"),
    SHRUNK("{0} {1} was told before and is now under {2}"),
    HIDDEN_TOO_SMALL("What is hidden by {0} is together under {1}"),
    TOTAL_DIFFERS("The total differs from release {0} by less than {1}"),
    HIDDEN_DIFFERS("What is hidden by {0} differs from release {1} by less than {2}"),
    ROW_DIFFERS("{0} {1} differs from release {2} by less than {3}"),
    AND_ALSO("{0}; {1}"),
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
