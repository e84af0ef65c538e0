package org.lanzarote.monitoring.children.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.children.disclosure.DisclosureQueue;
import org.lanzarote.monitoring.children.disclosure.DisclosureSource;
import org.lanzarote.monitoring.children.disclosure.Erasures;
import org.lanzarote.monitoring.children.statement.ChildStatement;
import org.lanzarote.monitoring.children.statement.ChildStatementRepository;
import org.lanzarote.monitoring.children.statement.StatementDoor;
import org.lanzarote.monitoring.children.statement.StatementGone;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/**
 * Changes the state of a statement: the safeguarding officer confirms it or sets it aside; it is flagged or
 * withdrawn.
 */
@Path("/rounds/{round}/child-statements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements of children")
@Trailed
@Transactional
class StatementStateResource {

    private final ChildStatementRepository statements;
    private final StatementDoor door;
    private final DisclosureQueue queue;
    private final Erasures erasures;
    private final Event<StatementGone> gone;
    private final Caller caller;
    private final Clock clock;

    StatementStateResource(
            ChildStatementRepository statements,
            StatementDoor door,
            DisclosureQueue queue,
            Erasures erasures,
            Event<StatementGone> gone,
            Caller caller,
            Clock clock) {
        this.statements = statements;
        this.door = door;
        this.queue = queue;
        this.erasures = erasures;
        this.gone = gone;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/confirm")
    @RolesAllowed(Role.SAFEGUARDING_OFFICER)
    @Operation(summary = "Confirm a statement, so that an extract may be made of it")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public RestResponse<Void> confirmChildStatement(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        return decide(round, id, ifMatch, ChildStatement::confirm);
    }

    @POST
    @Path("/set-aside")
    @RolesAllowed(Role.SAFEGUARDING_OFFICER)
    @Operation(
            summary = "Set a statement aside, so that no extract is made of it",
            description = "An extract that was made of it is withdrawn.")
    @APIResponse(responseCode = "204", description = "Set aside")
    public RestResponse<Void> setChildStatementAside(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull SetAsideStatement body) {
        return decide(round, id, ifMatch, (statement, now) -> {
            statement.setAside(body.ground(), now);
            gone.fire(new StatementGone(id, now));
        });
    }

    @POST
    @Path("/flag")
    @RolesAllowed({Role.FACILITATOR, Role.SAFEGUARDING_OFFICER})
    @Operation(
            summary = "Flag that a statement discloses abuse",
            description = "The statement goes to the safeguarding officer alone, and an extract of it is withdrawn."
                    + " No reason is asked, so that nothing of the content is told again.")
    public RestResponse<FlaggedView> flagChildStatement(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        var source = caller.isSafeguardingOfficer() ? DisclosureSource.OFFICER : DisclosureSource.FACILITATOR;
        var statement = door.open(round, id, ifMatch);
        queue.flag(statement, source, clock.instant());
        statements.flush();
        return EntityTag.of(statement.version()).on(new FlaggedView(ReferralNotice.TEXT));
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(Role.FACILITATOR)
    @Operation(
            summary = "Withdraw a statement on behalf of the child",
            description = "The statement is erased at once and for good, together with its extract; the Secretariat"
                    + " is told which texts cite the extract. A statement that is with the safeguarding officer"
                    + " as a disclosure is withdrawn too, and erased when that is handled.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawChildStatement(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull WithdrawStatement body) {
        var statement = door.open(round, id, ifMatch);
        erasures.withdraw(statement, body.asker(), clock.instant());
        statements.flush();
        return EntityTag.of(statement.version()).alone();
    }

    private RestResponse<Void> decide(
            int round, UUID id, Precondition ifMatch, BiConsumer<ChildStatement, Instant> how) {
        var statement = statements.requireUndisclosed(round, id);
        ifMatch.require(statement.version());
        how.accept(statement, clock.instant());
        statements.flush();
        return EntityTag.of(statement.version()).alone();
    }
}
