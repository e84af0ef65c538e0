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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.ChapterRepository;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.WordsLeft;

/** Words and shows how factsheets head the parts of one chapter. */
@Path("/rounds/{round}/report/chapters/{numeral}/style")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wording of documents")
@Trailed
@Transactional
class ChapterStyleResource {

    private final ReportRepository reports;
    private final ChapterRepository chapters;
    private final ChapterStyleRepository styles;
    private final WordsLeft words;
    private final Caller caller;
    private final Event<StyleRevised> revised;

    ChapterStyleResource(
            ReportRepository reports,
            ChapterRepository chapters,
            ChapterStyleRepository styles,
            WordsLeft words,
            Caller caller,
            Event<StyleRevised> revised) {
        this.revised = revised;
        this.words = words;
        this.reports = reports;
        this.chapters = chapters;
        this.styles = styles;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Read how factsheets head the parts of a chapter",
            description =
                    "As it is worked on; what was published says it in its documents. What a chapter does not word itself is worded as in the"
                            + " whole round.")
    public RestResponse<ChapterStyleView> getChapterStyle(@RestPath int round, @RestPath String numeral) {
        var chapter = chapters.require(reports.requireVisible(round), numeral);
        var own = styles.of(chapter);
        var tag = tag(chapter, own);
        return tag.on(new ChapterStyleView(
                numeral,
                tag.header(),
                own.map(style -> style.subject).orElse(null),
                own.map(style -> style.headings).orElse(HeadingTemplates.NONE),
                own.map(style -> PartyHeadings.of(style.partyHeadings)).orElse(List.of()),
                StyleAction.permitted(caller)));
    }

    @PUT
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Word how factsheets head the parts of a chapter",
            description =
                    "Also after the report is adopted, and some headings for one Party alone. Once it is public, those are published"
                            + " with the factsheet of that Party, and the others with whichever is published first. The request"
                            + " replaces all; what it leaves out is worded as in the whole round. If-Match takes the style's tag, which it has from the start.")
    @APIResponse(responseCode = "204", description = "Saved")
    public RestResponse<Void> reviseChapterStyle(
            @RestPath int round,
            @RestPath String numeral,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull StyleChapter body) {
        var report = reports.requireForFactsheets(round);
        var violations = new Violations();
        body.check(report.round().rosterCodes(), "", violations);
        violations.orThrow(StyleMessage.STYLE_INVALID);
        var chapter = chapters.require(report, numeral);
        var own = styles.of(chapter);
        ifMatch.require(tag(chapter, own));
        var style = own.orElseGet(() -> new ChapterStyle(chapter));
        style.revise(body);
        style.cut(words.in(round));
        styles.persistAndFlush(style);
        revised.fire(new StyleRevised(round));
        return tag(chapter, Optional.of(style)).alone();
    }

    private static EntityTag tag(Chapter chapter, Optional<ChapterStyle> own) {
        return EntityTag.of(chapter.id(), own.map(style -> style.version + 1L).orElse(0L));
    }
}
