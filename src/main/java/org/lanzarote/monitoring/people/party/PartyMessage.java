package org.lanzarote.monitoring.people.party;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a new name of a Party, and of one that is taken back. */
enum PartyMessage implements Message {
    DAY_TO_COME("This day has not come yet; it is {0}"),
    NAME_CHANGED_LATER("Its name changed on {0}. That is taken back first: give the name before it, from that day"),
    NAME_FORMS_DIFFER("It does not end with the short name {0}"),
    NAME_IS_SAME("This is its name already"),
    RENAMING_IMPOSSIBLE("The Party cannot be renamed like this");

    private final String english;

    PartyMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
