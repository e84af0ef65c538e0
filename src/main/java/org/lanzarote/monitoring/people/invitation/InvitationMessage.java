package org.lanzarote.monitoring.people.invitation;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of invitations. */
enum InvitationMessage implements Message {
    SECRET_UNKNOWN("No invitation in force has this secret"),
    LIES_AHEAD("It lies ahead; it is {0} now"),
    LINK_WORKS_UNTIL("A link works until {0} at most"),
    INVITATION_IMPOSSIBLE("The organisation cannot be invited like this"),
    INVITATION_STANDS("The invitation is {0}");

    private final String english;

    InvitationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
