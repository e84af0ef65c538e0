package org.lanzarote.monitoring.stakeholders.limit;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of stakeholders' time limits and of their extensions. */
enum StakeholderLimitMessage implements Message {
    ONE_OR_ALL("Give the key of one organisation, or forAll, and not both"),
    NO_APPROVED_ORGANISATION("No approved organisation has this key"),
    NOT_BEFORE_STATES("The replies of States are due at {0}; stakeholders are due no earlier"),
    EXTENSION_UNFIT("The time limit cannot be extended like this");

    private final String english;

    StakeholderLimitMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
