package org.lanzarote.monitoring.replies.clarification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Asks for and shows clarifications of one Party's reply; the Party and those who oversee replies read them. */
@Path("/rounds/{round}/replies/{party}/clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clarifications")
@Trailed
@Transactional
class ClarificationResource {

    private final ClarificationRepository clarifications;
    private final ClarificationQueries queries;
    private final ClarificationReading reading;
    private final Tables tables;
    private final Caller caller;
    private final Clock clock;
    private final ClarificationTelling telling;

    ClarificationResource(
            ClarificationRepository clarifications,
            ClarificationQueries queries,
            ClarificationReading reading,
            Tables tables,
            Caller caller,
            Clock clock,
            ClarificationTelling telling) {
        this.telling = telling;
        this.clarifications = clarifications;
        this.queries = queries;
        this.reading = reading;
        this.tables = tables;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Ask a Party about one of its submitted answers",
            description = "The clarification is about the latest submission, and names it. The Party's focal point "
                    + "answers with a message; delegates who have the question can read it.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> askClarification(
            @RestPath int round, @RestPath String party, @Valid @NotNull AskClarification body) {
        var reply = reading.requireReply(round, party);
        int submission = queries.latestSubmission(round, party);
        if (submission == 0) {
            throw ProblemType.NOTHING_SUBMITTED.because(ClarifyingMessage.REPLY_OF_UNSUBMITTED.with(party));
        }
        check(round, party, submission, body);
        var asked = new Clarification(reply, submission, body.question(), body.dueOn(), clock.instant());
        var message = asked.say(ClarificationSide.SECRETARIAT, body.text(), caller.name(), clock.instant());
        clarifications.persist(asked);
        clarifications.getEntityManager().persist(message);
        telling.tell(asked, message);
        clarifications.flush();
        return Created.at("/rounds/%d/replies/%s/clarifications".formatted(round, party), asked.id, asked.version);
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @Operation(
            summary = "List the clarifications of a Party's reply, oldest first",
            description = "The Party's focal point sees all, a delegate those on its questions; the Secretariat, "
                    + "the Committee and rapporteurs see all. Everybody else gets none.")
    public Page<ClarificationRow> listClarifications(
            @RestPath int round,
            @RestPath String party,
            @BeanParam ClarificationFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        reading.requireReply(round, party);
        return tables.answer(
                ClarificationTable.of(round, party), table, page, part -> reading.list(round, party, filter, part));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Read a clarification with all that was said in it")
    public RestResponse<ClarificationView> getClarification(
            @RestPath int round, @RestPath String party, @RestPath UUID id) {
        return reading.show(round, party, id);
    }

    private void check(int round, String party, int submission, AskClarification body) {
        var violations = new Violations();
        violations.require(
                queries.holds(round, party, submission, body.question()) > 0,
                "/question",
                ClarifyingMessage.SUBMISSION_WITHOUT_ANSWER.with(submission, party, body.question()));
        violations.require(
                body.dueOn() == null || !body.dueOn().isBefore(reading.today()),
                "/dueOn",
                ClarifyingMessage.AHEAD_OR_TODAY.with(reading.today()));
        violations.orThrow(ClarifyingMessage.CLARIFICATION_UNFIT);
    }
}
