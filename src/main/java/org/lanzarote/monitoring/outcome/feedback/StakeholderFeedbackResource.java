package org.lanzarote.monitoring.outcome.feedback;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.outcome.feedback.StakeholderFeedbackQueries.UseRow;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Tells an organisation what became of its submission. */
@Path("/rounds/{round}/stakeholder-submissions/{id}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
@Trailed
@Transactional
class StakeholderFeedbackResource {

    /** By kind; among paragraphs and codes the shorter key is the lower number. */
    private static final Comparator<StakeholderUse> ORDER = Comparator.comparing(StakeholderUse::kind)
            .thenComparing(use -> use.key().length())
            .thenComparing(StakeholderUse::key)
            .thenComparing(use -> requireNonNullElse(use.paragraph(), ""));

    private final StakeholderFeedbackQueries queries;
    private final Caller caller;

    StakeholderFeedbackResource(StakeholderFeedbackQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.STAKEHOLDER)
    @Operation(
            summary = "Read what became of your organisation's submission",
            description =
                    "What the published report, its findings and the factsheets make of it: each part that cites a copy of the"
                            + " submission, and each recommendation that such a paragraph supports. Nothing is told, and"
                            + " nothing counted, before the report is public.")
    public StakeholderFeedback getStakeholderFeedback(@RestPath int round, @RestPath UUID id) {
        var rows = queries.uses(round, id, caller.submitsFor());
        if (rows.isEmpty()) {
            throw NotFound.of("stakeholder submission", id).get();
        }
        return new StakeholderFeedback(rows.get(0).published(), uses(round, rows));
    }

    private static List<StakeholderUse> uses(int round, List<UseRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() != null)
                .map(row -> StakeholderUse.of(
                        round, requireNonNull(row.kind()), requireNonNull(row.key()), requireNonNull(row.paragraph())))
                .sorted(ORDER)
                .toList();
    }
}
