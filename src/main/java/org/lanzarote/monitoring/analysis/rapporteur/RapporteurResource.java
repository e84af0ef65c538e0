package org.lanzarote.monitoring.analysis.rapporteur;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Appoints rapporteurs for questions, shows them, and ends appointments. */
@Path("/rounds/{round}/rapporteurs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rapporteurs")
@Trailed
@Transactional
class RapporteurResource {

    private final RapporteurRepository appointments;
    private final RapporteurQueries queries;
    private final Appointing appointing;
    private final Rapporteurs rapporteurs;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;
    private final Tables tables;

    RapporteurResource(
            RapporteurRepository appointments,
            RapporteurQueries queries,
            Appointing appointing,
            Rapporteurs rapporteurs,
            RoundRepository rounds,
            Disclosure disclosure,
            Caller caller,
            Clock clock,
            Tables tables) {
        this.appointments = appointments;
        this.queries = queries;
        this.appointing = appointing;
        this.rapporteurs = rapporteurs;
        this.rounds = rounds;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
        this.tables = tables;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Appoint the delegation of a State as rapporteur on questions",
            description =
                    "From the first day on, its people write the findings of these questions, and of no others. The"
                            + " delegation may be of any State, also of one that is no Party or takes no part in the round. Several"
                            + " delegations may report on one question. Where none does, the Secretariat writes.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> appointRapporteur(@RestPath int round, @Valid @NotNull AppointRapporteur body) {
        var asked = rounds.require(round);
        asked.requireLaunched();
        var appointment = appointing.of(asked, body);
        appointments.persistAndFlush(appointment);
        return Created.at("/rounds/" + round + "/rapporteurs", appointment.id, appointment.version);
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "List the rapporteurs of a round",
            description = "All appointments, also those that are over, in the order in which they were made.")
    public Page<RapporteurView> listRapporteurs(
            @RestPath int round,
            @BeanParam RapporteurFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        rounds.require(round);
        disclosure.restricted(true);
        return tables.answer(RapporteurTable.of(round), table, page, part -> list(round, filter, part));
    }

    private Page<RapporteurView> list(int round, RapporteurFilter filter, PageQuery page) {
        var shown = Page.of(queries.appointments(round, filter, rapporteurs.today(), page), page, AppointmentRow::id);
        return shown.map(tell(shown.items()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read an appointment of a rapporteur")
    public RestResponse<RapporteurView> getRapporteur(@RestPath int round, @RestPath UUID id) {
        rounds.require(round);
        disclosure.restricted(true);
        var row = queries.appointment(round, id).orElseThrow(NotFound.of("appointment", id));
        var view = tell(List.of(row)).apply(row);
        return EntityTag.of(row.version()).on(view.permitting(permitted(view)));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "End an appointment of a rapporteur",
            description =
                    "Its people write no findings of its questions from their next request on. What they wrote stays.")
    @APIResponse(responseCode = "204", description = "Ended")
    public RestResponse<Void> endRapporteur(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        rounds.require(round);
        var appointment = appointments.require(round, id);
        ifMatch.require(appointment.version);
        appointment.end(body.reason(), caller.name(), clock.instant(), rapporteurs.today());
        appointments.flush();
        return EntityTag.of(appointment.version).alone();
    }

    private Function<AppointmentRow, RapporteurView> tell(List<AppointmentRow> rows) {
        var people = queries.people(rows.stream().map(AppointmentRow::id).toArray(UUID[]::new)).stream()
                .collect(groupingBy(
                        RapporteurQueries.PersonRow::appointment,
                        mapping(RapporteurQueries.PersonRow::told, toList())));
        var today = rapporteurs.today();
        return row -> row.on(today, people.getOrDefault(row.id(), List.of()));
    }

    private List<RapporteurAction> permitted(RapporteurView view) {
        return caller.isSecretariat() && view.status().mayBeEnded() ? List.of(RapporteurAction.END) : List.of();
    }
}
