package org.lanzarote.monitoring.outcome.reportpackage;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a package of a whole report, and faults in what it holds. */
enum ReportPackageMessage implements Message {
    PACKAGE_INVALID("The package is not valid; nothing of it was loaded"),
    NO_PLACE_OF_BOX("Paragraph {0} does not stand in chapter {1}"),
    TWICE_IN_PACKAGE("{0} stands in the package twice"),
    NOTHING_IN_PACKAGE("The package has no text {1} of the kind {0} in the report");

    private final String english;

    ReportPackageMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
