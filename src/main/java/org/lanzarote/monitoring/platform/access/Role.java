package org.lanzarote.monitoring.platform.access;

import java.util.Set;

/** Realm roles, as Keycloak spells them. Constants, since annotations need them. */
public final class Role {

    public static final String SECRETARIAT = "secretariat";
    public static final String COMMITTEE_MEMBER = "committee-member";
    public static final String RAPPORTEUR = "rapporteur";
    public static final String FOCAL_POINT = "focal-point";
    public static final String DELEGATE = "delegate";
    public static final String STAKEHOLDER = "stakeholder";
    public static final String FACILITATOR = "facilitator";
    public static final String SAFEGUARDING_OFFICER = "safeguarding-officer";
    public static final String AUDITOR = "auditor";

    /** Granted by Keycloak's administrator alone. */
    static final Set<String> POWERFUL = Set.of(SECRETARIAT, SAFEGUARDING_OFFICER, AUDITOR);

    /** Granted by this service, to accounts that it keeps. */
    public static final Set<String> GRANTED_HERE =
            Set.of(COMMITTEE_MEMBER, RAPPORTEUR, FOCAL_POINT, DELEGATE, STAKEHOLDER, FACILITATOR);

    private Role() {}
}
