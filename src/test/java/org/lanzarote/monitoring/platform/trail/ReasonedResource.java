package org.lanzarote.monitoring.platform.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lanzarote.monitoring.platform.access.Role;

/** A change that gives a reason, and may be undone at its end. In tests only. */
@Path("/reasoned")
@Trailed
@Transactional
class ReasonedResource {

    record ChangeForAReason(String reason, boolean undone) implements Reasoned {}

    private final TransactionManager transactions;

    ReasonedResource(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public Map<String, Boolean> changeForAReason(ChangeForAReason body) throws SystemException {
        if (body.undone()) {
            transactions.setRollbackOnly();
        }
        return Map.of("kept", transactions.getStatus() == Status.STATUS_ACTIVE);
    }
}
