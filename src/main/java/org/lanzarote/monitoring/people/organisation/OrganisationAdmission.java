package org.lanzarote.monitoring.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Lets organisations take part: each under a name of its own, its contact invited in the same transaction. */
@ApplicationScoped
public class OrganisationAdmission {

    private final OrganisationRepository organisations;
    private final Event<OrganisationApproved> approvals;

    OrganisationAdmission(OrganisationRepository organisations, Event<OrganisationApproved> approvals) {
        this.organisations = organisations;
        this.approvals = approvals;
    }

    /** One that asked, as the Secretariat decides. */
    void approve(Organisation organisation, String by, Instant now) {
        requireFree(organisation.name);
        organisation.approve(by, now);
        organisations.flush();
        approvals.fire(new OrganisationApproved(organisation.name, organisation.contact, by));
    }

    /** One that the Secretariat has decided on before it asked; gives its key. */
    public UUID admit(RegisterOrganisation wish, String by, Instant now) {
        var organisation = new Organisation(wish, now);
        requireFree(organisation.name);
        organisations.persist(organisation);
        approve(organisation, by, now);
        return organisation.id;
    }

    /** No two that take part share a name. */
    public void requireFree(String name) {
        if (organisations.isApproved(name)) {
            throw ProblemType.DUPLICATE.because("An organisation of this name takes part already");
        }
    }
}
