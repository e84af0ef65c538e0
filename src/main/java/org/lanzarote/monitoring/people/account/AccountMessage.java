package org.lanzarote.monitoring.people.account;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of accounts and of changes to their standing. */
enum AccountMessage implements Message {
    NOBODY_INVITED("Nobody was invited to this account"),
    ACCOUNT_STANDS("The account is {0}"),
    ADDRESS_HELD("The account has this e-mail address already, and e-mails are taken there"),
    SECRETARIAT_ALONE("The Secretariat alone changes the account of a focal point"),
    HAS_FOCAL_POINT("{0} has a focal point; a Party has one at a time"),
    PERSON_DECIDES("A person, not a system, decides on accounts and on other systems"),
    WHO_INVITES("Focal points invite the delegates of their Party, and the Secretariat everybody else"),
    INVITE_OWN_DELEGATES("You invite delegates of {0} only"),
    REGISTER_OWN_SYSTEMS("You register systems of those you speak for yourself only"),
    ONLY_FOCAL_POINT_REPLACED("Only a focal point is replaced; end this account instead"),
    ROLE_NEEDS_PARTY("{0} speaks for a Party: give its code"),
    PAST_HAD_FOCAL_POINT("The past has had its focal point; now is {0}"),
    ROLE_WITHOUT_PARTY("{0} speaks for no Party"),
    PARTY_CODE_UNKNOWN("No Party has the code {0}; codes are capitals, as in FRA"),
    ROLE_WITHOUT_ORGANISATION("{0} speaks for no organisation"),
    ROLE_NEEDS_ORGANISATION("{0} speaks for an organisation: give an approved one's key"),
    SUCCESSION_INVALID("The succession is not valid"),
    ROLE_IMPOSSIBLE("The account cannot have this role like that");

    private final String english;

    AccountMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
