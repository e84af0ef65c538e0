package org.lanzarote.monitoring.platform.access;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals by who the caller is and by the standing of the account. */
enum AccessMessage implements Message {
    TWO_OFFICES("Nobody is of the Secretariat and safeguarding officer at the same time"),
    ACCOUNT_UNKNOWN("This service keeps no account of this name, so its role {0} counts for nothing"),
    ACCOUNT_STANDS("The account is {0}"),
    ACCOUNT_NEVER("An account that this service keeps is never {0}"),
    ROLE_DIFFERS("The account is {0}, its token says {1}"),
    PARTY_DIFFERS("The account's Party is '{0}', its token says '{1}'"),
    ORGANISATION_DIFFERS("The account's organisation is '{0}', its token says '{1}'"),
    ACCOUNT_WITHOUT_ORGANISATION("Your account names no organisation; ask the Secretariat to add it");

    private final String english;

    AccessMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
