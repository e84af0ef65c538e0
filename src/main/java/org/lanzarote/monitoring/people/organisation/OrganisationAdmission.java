package org.lanzarote.monitoring.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Admits organisations: each under a unique name, and its contact invited in the same transaction. */
@ApplicationScoped
public class OrganisationAdmission {

    private final OrganisationRepository organisations;
    private final Event<OrganisationApproved> approvals;

    OrganisationAdmission(OrganisationRepository organisations, Event<OrganisationApproved> approvals) {
        this.organisations = organisations;
        this.approvals = approvals;
    }

    /** Approves an organisation that asked. */
    void approve(Organisation organisation, String by, Instant now) {
        requireFree(organisation.name);
        organisation.approve(by, now);
        organisations.flush();
        approvals.fire(new OrganisationApproved(organisation.name, organisation.contact, by));
    }

    /** Admits an organisation that the Secretariat invited; gives its key. */
    public UUID admit(RegisterOrganisation wish, String by, Instant now) {
        var organisation = new Organisation(wish, now);
        requireFree(organisation.name);
        organisations.persist(organisation);
        approve(organisation, by, now);
        return organisation.id;
    }

    /** Refuses a name that an approved organisation has already. */
    public void requireFree(String name) {
        if (organisations.isApproved(name)) {
            throw ProblemType.DUPLICATE.because(OrganisationMessage.ORGANISATION_NAME_TAKEN);
        }
    }
}
