package org.lanzarote.monitoring.children.disclosure;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of what is done with disclosures of abuse. */
enum DisclosureMessage implements Message {
    NOT_REFERRED_YET("It was neither referred nor reported to an authority yet"),
    DISCLOSURE_STANDS("It is {0}, with {1} steps"),
    STEP_IMPOSSIBLE("The step cannot have been taken like this");

    private final String english;

    DisclosureMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
