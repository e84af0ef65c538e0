package org.lanzarote.monitoring.analysis.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.PublicEyes;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.quotation.Quotation;
import org.lanzarote.monitoring.platform.quotation.QuotedPassage;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionFilters;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows what the texts of a round rest on among answers, and takes the word of a person that it still holds. */
@Path("/rounds/{round}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@Trailed
@Transactional
class EvidenceResource {

    private final EvidenceQueries queries;
    private final CitedAnswerWords words;
    private final RoundRepository rounds;
    private final QuestionFilters filters;
    private final EntityManager em;
    private final Caller caller;
    private final PublicEyes eyes;
    private final Clock clock;
    private final Disclosure disclosure;
    private final Tables tables;

    EvidenceResource(
            EvidenceQueries queries,
            CitedAnswerWords words,
            RoundRepository rounds,
            QuestionFilters filters,
            EntityManager em,
            Caller caller,
            PublicEyes eyes,
            Clock clock,
            Disclosure disclosure,
            Tables tables) {
        this.queries = queries;
        this.words = words;
        this.rounds = rounds;
        this.filters = filters;
        this.em = em;
        this.caller = caller;
        this.eyes = eyes;
        this.clock = clock;
        this.disclosure = disclosure;
        this.tables = tables;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "List what the texts of a round rest on among answers, and what became of it",
            description =
                    "Each citation of an answer in a finding, the report or a statement, in the order in which they"
                            + " were written. `waits=true` is the work list: what nobody knows to stand as it was cited.")
    public Page<EvidenceView> listEvidence(
            @RestPath int round,
            @BeanParam EvidenceFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var asked = rounds.require(round);
        disclosure.restricted(true);
        return tables.answer(EvidenceTable.of(round), table, page, part -> list(asked, filter, part));
    }

    private Page<EvidenceView> list(Round round, EvidenceFilter filter, PageQuery page) {
        var rows = queries.evidence(round.number(), filter, caller.isInsider(), page);
        filters.check(rows, round, filter.party(), filter.question(), "");
        return Page.of(rows, page, EvidenceItem::id).map(item -> view(item, null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Read what a text rests on, and where the last submission says the same words",
            description =
                    "Also of words that the text has no more: editions of factsheets and chains tell it. It is gone when the"
                            + " record is withdrawn and everybody reads it no more.")
    public RestResponse<EvidenceView> getEvidence(@RestPath int round, @RestPath UUID id) {
        rounds.require(round);
        disclosure.restricted(true);
        var item = require(round, id);
        return EntityTag.of(item.version()).on(view(item, places(item)));
    }

    @POST
    @Path("/{id}/confirm")
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "Say that evidence still holds although its answer has changed",
            description = "It holds until the answer changes again. A rapporteur says so of findings that it may write"
                    + " today. To quote anew, or to take the citation away, revise the"
                    + " record that rests on it. If-Match takes the evidence's tag.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public RestResponse<Void> confirmEvidence(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        rounds.require(round);
        var item = require(round, id);
        if (!EvidenceAction.isConfirmedBy(caller, item)) {
            throw ProblemType.FORBIDDEN.because(EvidenceMessage.NOT_YOUR_RECORD);
        }
        var evidence = queries.standing(id);
        ifMatch.require(evidence.version());
        evidence.confirm(body.reason(), caller.name(), clock.instant());
        em.flush();
        return EntityTag.of(evidence.version()).alone();
    }

    /** That of a record as it is worked on, or, where the draft withdrew it, as everybody reads it. */
    private EvidenceItem require(int round, UUID id) {
        return queries.evidence(round, caller.isInsider(), id)
                .or(() -> eyes.readPublished(() -> queries.evidence(round, caller.isInsider(), id)))
                .orElseThrow(NotFound.of("evidence", id));
    }

    private EvidenceView view(EvidenceItem item, @Nullable List<Quotation> places) {
        return EvidenceView.of(item, places, EvidenceAction.permitted(item, caller));
    }

    private @Nullable List<Quotation> places(EvidenceItem item) {
        var quoted = item.words();
        return quoted == null
                ? null
                : requireNonNull(words.of(List.of(item.answer())).get(item.answer()))
                        .sealed()
                        .now()
                        .passages(quoted)
                        .stream()
                        .map(QuotedPassage::quotation)
                        .toList();
    }
}
