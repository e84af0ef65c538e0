package org.lanzarote.monitoring.outcome.style;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.style.StyleQueries.RoundStyleLine;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;
import org.lanzarote.monitoring.preparation.round.WordsLeft;

/** Words and shows how the documents of a round are worded. */
@Path("/rounds/{round}/document-style")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wording of documents")
@Trailed
@Transactional
class DocumentStyleResource {

    private final RoundRepository rounds;
    private final DocumentStyleRepository styles;
    private final StyleQueries queries;
    private final WordsLeft words;
    private final Caller caller;
    private final Event<StyleRevised> revised;

    DocumentStyleResource(
            RoundRepository rounds,
            DocumentStyleRepository styles,
            StyleQueries queries,
            WordsLeft words,
            Caller caller,
            Event<StyleRevised> revised) {
        this.revised = revised;
        this.words = words;
        this.rounds = rounds;
        this.styles = styles;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Read how the documents of a round are worded",
            description =
                    "As it is worked on; what was published says it in its documents. A round that words nothing itself has the usual"
                            + " words.")
    public RestResponse<DocumentStyleView> getDocumentStyle(@RestPath int round) {
        rounds.require(round);
        var own = queries.ofRound(round);
        var headings = own.map(RoundStyleLine::headings).orElse(HeadingTemplates.NONE);
        var tag = own.map(line -> tag(line.version())).orElse(EntityTag.of(0));
        return tag.on(new DocumentStyleView(
                headings.complete(),
                own.map(line -> line.notes().complete()).orElse(NoteStyle.USUAL),
                StyleAction.permitted(caller)));
    }

    @PUT
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Word the documents of a round",
            description =
                    "Also after its report is adopted: drafts of factsheets have the words at once, and all that are public"
                            + " once one of them is published. The request replaces all;"
                            + " what it leaves out is worded as usual. If-Match takes the style's tag, which it has from the start.")
    @APIResponse(responseCode = "204", description = "Saved")
    public RestResponse<Void> reviseDocumentStyle(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull StyleDocuments body) {
        var violations = new Violations();
        body.check("", violations);
        violations.orThrow(StyleMessage.STYLE_INVALID);
        var found = rounds.requireToDraft(round);
        var own = styles.of(found);
        ifMatch.require(own.map(style -> tag(style.version)).orElse(EntityTag.of(0)));
        var style = own.orElseGet(() -> new DocumentStyle(found));
        style.revise(body);
        style.cut(words.in(round));
        styles.persistAndFlush(style);
        revised.fire(new StyleRevised(round));
        return tag(style.version).alone();
    }

    private static EntityTag tag(int version) {
        return EntityTag.of(version + 1L);
    }
}
