package org.lanzarote.monitoring.people.organisation;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of organisations and of decisions on them. */
enum OrganisationMessage implements Message {
    DECIDED_ON("It was decided on {0}: {1}"),
    ORGANISATION_NAME_TAKEN("An organisation of this name takes part already");

    private final String english;

    OrganisationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
