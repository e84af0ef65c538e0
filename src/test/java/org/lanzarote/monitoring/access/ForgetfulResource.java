package org.lanzarote.monitoring.access;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Queries that forgot their where clause. In tests only. */
@Path("/forgetful")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class ForgetfulResource {

    private static final Map<String, String> QUERIES = Map.of(
            "replies", "select distinct party_iso3 from reply order by 1",
            "answers", "select distinct r.party_iso3 from reply r join answer a on a.reply_id = r.id order by 1",
            "submissions",
                    "select distinct r.party_iso3 from reply r join submission s on s.reply_id = r.id order by 1",
            "contributions", "select distinct party_iso3 from child_contribution order by 1");

    private final EntityManager em;

    ForgetfulResource(EntityManager em) {
        this.em = em;
    }

    /** The Parties of whose records anything is seen. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Map<String, List<?>> whatIsSeen() {
        Map<String, List<?>> seen = new TreeMap<>();
        QUERIES.forEach((what, sql) -> seen.put(what, em.createNativeQuery(sql).getResultList()));
        return seen;
    }
}
