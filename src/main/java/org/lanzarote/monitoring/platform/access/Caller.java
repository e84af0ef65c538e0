package org.lanzarote.monitoring.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The person or system behind the request, in the domain's words. */
@RequestScoped
public class Caller {

    private static final String PARTY = "party";

    private final SecurityIdentity identity;
    private boolean turnedAway;
    private boolean asPublic;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Keycloak's account name; empty for the public. */
    public String name() {
        return asPublic || identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    /** Makes the rest of the request anonymous, so that what it still writes is written as by the public. */
    void turnAway() {
        turnedAway = true;
    }

    boolean isTurnedAway() {
        return turnedAway;
    }

    /** Says whether the request reads for now as everybody would, whoever sent it; tells whether it did before. */
    boolean readAsPublic(boolean now) {
        boolean before = asPublic;
        asPublic = now;
        return before;
    }

    /** The roles of the caller, in a set of their own, which whoever asks may change. */
    public SortedSet<String> roles() {
        return asPublic ? new TreeSet<>() : new TreeSet<>(identity.getRoles());
    }

    /** In what capacity the caller asks: what decides, besides the account, on what it may read. */
    public String capacity() {
        var offices = roles();
        offices.removeIf(role -> !Role.POWERFUL.contains(role) && !Role.GRANTED_HERE.contains(role));
        return String.join(" ", offices) + "/" + party() + "/" + organisation();
    }

    public boolean isSecretariat() {
        return has(Role.SECRETARIAT);
    }

    /**
     * Whether the caller is a system of a Party or an organisation; Keycloak names the accounts of clients this way.
     */
    public boolean isSystem() {
        return name().startsWith("service-account-");
    }

    public boolean isFocalPoint() {
        return has(Role.FOCAL_POINT);
    }

    public boolean isRapporteur() {
        return has(Role.RAPPORTEUR);
    }

    public boolean isSafeguardingOfficer() {
        return has(Role.SAFEGUARDING_OFFICER);
    }

    boolean isAuditor() {
        return has(Role.AUDITOR);
    }

    /**
     * Secretariat, Committee and rapporteurs: they see rounds in preparation and reports in draft, follow every Party's reply and
     * read those submitted.
     */
    public boolean isInsider() {
        return isSecretariat() || has(Role.COMMITTEE_MEMBER) || has(Role.RAPPORTEUR);
    }

    /** ISO 3166-1 alpha-3 code of the Party the caller speaks for; empty for those who speak for none. */
    public String party() {
        return claim(PARTY);
    }

    /** The Party whose reply the caller drafts; empty for all but focal points. */
    public String answersFor() {
        return isFocalPoint() ? party() : "";
    }

    /** The Party for whose delegation in the Committee the caller sits; empty for observers and everybody else. */
    public String sitsFor() {
        return has(Role.COMMITTEE_MEMBER) ? party() : "";
    }

    /** The login of a delegate, to whom sections of its Party's reply may be given; empty for all others. */
    public String delegate() {
        return has(Role.DELEGATE) ? name() : "";
    }

    /** The organisation the caller speaks for; empty for those who speak for none. */
    public String organisation() {
        return claim("organisation");
    }

    /** The organisation whose submissions the caller drafts; empty for all but stakeholders. */
    public String submitsFor() {
        return has(Role.STAKEHOLDER) ? organisation() : "";
    }

    /** The organisation whose sessions with children the caller reports; empty for all but facilitators. */
    public String reportsFor() {
        return has(Role.FACILITATOR) ? organisation() : "";
    }

    /** The organisation of a caller whose role requires one. */
    public String requireOrganisation() {
        if (organisation().isEmpty()) {
            throw ProblemType.FORBIDDEN.because(AccessMessage.ACCOUNT_WITHOUT_ORGANISATION);
        }
        return organisation();
    }

    private boolean has(String role) {
        return !asPublic && identity.hasRole(role);
    }

    /** The Party that somebody of this identity speaks for, where no operation is asked yet; empty for none. */
    public static String partyOf(SecurityIdentity identity) {
        return TokenClaims.of(identity, PARTY);
    }

    private String claim(String name) {
        return asPublic ? "" : TokenClaims.of(identity, name);
    }
}
