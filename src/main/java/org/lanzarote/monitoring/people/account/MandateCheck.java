package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.Organisation;
import org.lanzarote.monitoring.people.organisation.OrganisationRepository;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;

/**
 * Checks who may give which role to whom: nobody gives a role outside their authority, or one without its Party or
 * organisation.
 */
@ApplicationScoped
class MandateCheck {

    private final PartyRepository parties;
    private final OrganisationRepository organisations;
    private final Caller caller;

    MandateCheck(PartyRepository parties, OrganisationRepository organisations, Caller caller) {
        this.parties = parties;
        this.organisations = organisations;
        this.caller = caller;
    }

    Mandate check(GrantedRole role, @Nullable String iso3, @Nullable UUID organisation) {
        if (caller.isSystem()) {
            throw ProblemType.FORBIDDEN.because("A person, not a system, decides who gets an account");
        }
        if ((role == GrantedRole.DELEGATE) == caller.isSecretariat()) {
            throw ProblemType.FORBIDDEN.because(
                    "Focal points invite the delegates of their Party, and the Secretariat" + " everybody else");
        }
        if (!caller.isSecretariat() && !caller.answersFor().equals(iso3)) {
            throw ProblemType.FORBIDDEN.because("You invite delegates of " + caller.answersFor() + " only");
        }
        return mandate(role, iso3, organisation);
    }

    /**
     * The mandate of a new system: those who speak for a Party or an organisation register systems for it, and the
     * Secretariat for both.
     */
    Mandate checkSystem(RegisterSystem wish) {
        var own = wish.role() == SystemRole.FOCAL_POINT
                ? caller.answersFor().equals(wish.party())
                : caller.submitsFor().equals(approvedName(wish.organisation()));
        if (caller.isSystem() || !(caller.isSecretariat() || own)) {
            throw ProblemType.FORBIDDEN.because("You register systems of those you speak for yourself only");
        }
        return mandate(wish.role().granted, wish.party(), wish.organisation());
    }

    /** The time at which the successor of a focal point begins. */
    Instant succession(Account focalPoint, @Nullable Instant wished, Instant now) {
        if (focalPoint.role != GrantedRole.FOCAL_POINT) {
            throw ProblemType.ACCOUNT_STATE.because("Only a focal point is replaced; end this account instead");
        }
        var violations = new Violations();
        violations.require(
                wished == null || !wished.isBefore(now), "/from", "The past has had its focal point; now is " + now);
        violations.orThrow("The succession is not valid");
        return wished == null ? now : wished;
    }

    private Mandate mandate(GrantedRole role, @Nullable String iso3, @Nullable UUID organisation) {
        var violations = new Violations();
        var party = party(role, iso3, violations);
        var approved = organisation(role, organisation, violations);
        violations.orThrow("The account cannot have this role like that");
        return new Mandate(role, party, approved == null ? null : approved.name());
    }

    private @Nullable Party party(GrantedRole role, @Nullable String iso3, Violations violations) {
        if (!role.speaksForAParty()) {
            violations.require(iso3 == null, "/party", role + " speaks for no Party");
            return null;
        }
        if (iso3 == null) {
            violations.add("/party", role + " speaks for a Party: give its code");
            return null;
        }
        var party = parties.known(Set.of(iso3)).get(iso3);
        violations.require(
                party != null, "/party", "No Party has the code " + iso3 + "; codes are capitals, as in FRA");
        return party;
    }

    private @Nullable Organisation organisation(GrantedRole role, @Nullable UUID id, Violations violations) {
        if (!role.speaksForAnOrganisation()) {
            violations.require(id == null, "/organisation", role + " speaks for no organisation");
            return null;
        }
        var organisation = id == null ? null : organisations.approved(id).orElse(null);
        violations.require(
                organisation != null,
                "/organisation",
                role + " speaks for an organisation: give an approved one's key");
        return organisation;
    }

    private @Nullable String approvedName(@Nullable UUID id) {
        return id == null
                ? null
                : organisations.approved(id).map(Organisation::name).orElse(null);
    }
}
