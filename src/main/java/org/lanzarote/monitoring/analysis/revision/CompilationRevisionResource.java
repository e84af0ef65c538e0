package org.lanzarote.monitoring.analysis.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.source.ScopeCheck;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;
import org.lanzarote.monitoring.preparation.round.WordsLeft;

/** Issues revisions of a compilation, and shows what each was made of and what has changed. */
@Path("/rounds/{round}/questions/{question}/compilation/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compilations")
@Trailed
@Transactional
class CompilationRevisionResource {

    private static final String PUBLIC = "A revision is of what is public, whoever reads it. It has no texts: what is"
            + " withheld or taken down is gone from all revisions at once.";

    private final Revisions revisions;
    private final CompilationRevisionQueries queries;
    private final ScopeCheck check;
    private final RoundRepository rounds;
    private final WordsLeft words;
    private final Caller caller;
    private final Clock clock;

    CompilationRevisionResource(
            Revisions revisions,
            CompilationRevisionQueries queries,
            ScopeCheck check,
            RoundRepository rounds,
            WordsLeft words,
            Caller caller,
            Clock clock) {
        this.words = words;
        this.revisions = revisions;
        this.queries = queries;
        this.check = check;
        this.rounds = rounds;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Issue the next revision of a compilation, of what is public now",
            description = PUBLIC + " It is refused while the last one was made of the same.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> issueCompilation(
            @RestPath int round, @RestPath String question, @Valid @NotNull IssueCompilation body) {
        var found = rounds.requireToDraft(round);
        var items = check.items(round, question);
        var remark = body.remark() == null ? null : words.in(round).apply(body.remark());
        var revision = revisions.issue(found, question, items, remark, clock.instant());
        return Created.at(
                "/rounds/%d/questions/%s/compilation/revisions".formatted(round, question),
                revision.number,
                revision.number);
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List the revisions of a compilation, the latest first", description = PUBLIC)
    public Page<CompilationRevisionRow> listCompilationRevisions(
            @RestPath int round, @RestPath String question, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        check.items(round, question);
        var rows = queries.rows(round, question, page.beforeNumber(), caller.isInsider(), page.fetch());
        return Page.of(rows, page, CompilationRevisionRow::number);
    }

    @GET
    @Path("/{revision}")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read what a revision of a compilation was made of, and what has changed since",
            description = PUBLIC)
    public CompilationRevisionView getCompilationRevision(
            @RestPath int round, @RestPath String question, @RestPath int revision) {
        rounds.require(round);
        return revisions.view(round, question, check.items(round, question), revision);
    }

    @GET
    @Path("/{revision}/diff")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Compare a revision of a compilation with another", description = PUBLIC)
    public CompilationDiff diffCompilationRevisions(
            @RestPath int round,
            @RestPath String question,
            @RestPath int revision,
            @Parameter(description = "Number of the revision to compare with") @RestQuery @NotNull @Min(1) Integer from) {
        rounds.require(round);
        return revisions.diff(round, question, check.items(round, question), from, revision);
    }
}
