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
            throw ProblemType.FORBIDDEN.because(AccountMessage.PERSON_DECIDES);
        }
        if ((role == GrantedRole.DELEGATE) == caller.isSecretariat()) {
            throw ProblemType.FORBIDDEN.because(AccountMessage.WHO_INVITES);
        }
        if (!caller.isSecretariat() && !caller.answersFor().equals(iso3)) {
            throw ProblemType.FORBIDDEN.because(AccountMessage.INVITE_OWN_DELEGATES.with(caller.answersFor()));
        }
        return mandate(role, iso3, organisation);
    }

    /**
     * The mandate of a new system: those who speak for a Party or an organisation register systems for it, and the
     * Secretariat for both.
     */
    Mandate checkSystem(RegisterSystem wish) {
        if (caller.isSystem()) {
            throw ProblemType.FORBIDDEN.because(AccountMessage.PERSON_DECIDES);
        }
        var own = wish.role() == SystemRole.FOCAL_POINT
                ? caller.answersFor().equals(wish.party())
                : caller.submitsFor().equals(approvedName(wish.organisation()));
        if (!(caller.isSecretariat() || own)) {
            throw ProblemType.FORBIDDEN.because(AccountMessage.REGISTER_OWN_SYSTEMS);
        }
        return mandate(wish.role().granted, wish.party(), wish.organisation());
    }

    /** The time at which the successor of a focal point begins. */
    Instant succession(Account focalPoint, @Nullable Instant wished, Instant now) {
        if (focalPoint.role != GrantedRole.FOCAL_POINT) {
            throw ProblemType.ACCOUNT_STATE.because(AccountMessage.ONLY_FOCAL_POINT_REPLACED);
        }
        var violations = new Violations();
        violations.require(
                wished == null || !wished.isBefore(now), "/from", AccountMessage.PAST_HAD_FOCAL_POINT.with(now));
        violations.orThrow(AccountMessage.SUCCESSION_INVALID);
        return wished == null ? now : wished;
    }

    private Mandate mandate(GrantedRole role, @Nullable String iso3, @Nullable UUID organisation) {
        var violations = new Violations();
        var party = party(role, iso3, violations);
        var approved = organisation(role, organisation, violations);
        violations.orThrow(AccountMessage.ROLE_IMPOSSIBLE);
        return new Mandate(role, party, approved == null ? null : approved.name());
    }

    private @Nullable Party party(GrantedRole role, @Nullable String iso3, Violations violations) {
        if (iso3 == null && role.maySitForAParty()) {
            return null;
        }
        if (!role.speaksForAParty() && !role.maySitForAParty()) {
            violations.require(iso3 == null, "/party", AccountMessage.ROLE_WITHOUT_PARTY.with(role));
            return null;
        }
        if (iso3 == null) {
            violations.add("/party", AccountMessage.ROLE_NEEDS_PARTY.with(role));
            return null;
        }
        var party = parties.known(Set.of(iso3)).get(iso3);
        violations.require(party != null, "/party", AccountMessage.PARTY_CODE_UNKNOWN.with(iso3));
        return party;
    }

    private @Nullable Organisation organisation(GrantedRole role, @Nullable UUID id, Violations violations) {
        if (!role.speaksForAnOrganisation()) {
            violations.require(id == null, "/organisation", AccountMessage.ROLE_WITHOUT_ORGANISATION.with(role));
            return null;
        }
        var organisation = id == null ? null : organisations.approved(id).orElse(null);
        violations.require(organisation != null, "/organisation", AccountMessage.ROLE_NEEDS_ORGANISATION.with(role));
        return organisation;
    }

    private @Nullable String approvedName(@Nullable UUID id) {
        return id == null
                ? null
                : organisations.approved(id).map(Organisation::name).orElse(null);
    }
}
