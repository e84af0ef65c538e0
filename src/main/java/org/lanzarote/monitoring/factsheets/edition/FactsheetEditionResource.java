package org.lanzarote.monitoring.factsheets.edition;

import static java.util.Comparator.comparing;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetParties;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows the editions of a Party's factsheet, each at its address for good. */
@Path("/rounds/{round}/factsheets/{party}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Factsheets")
@Trailed
@Transactional
class FactsheetEditionResource {

    private static final String STAYS =
            "It stays as it was published. Only words that are taken down get a mark with the ground in their place.";

    private final ReportRepository reports;
    private final FactsheetParties roster;
    private final FactsheetEditionRepository editions;
    private final FactsheetEditionQueries queries;
    private final SealedFactsheets sealed;

    FactsheetEditionResource(
            ReportRepository reports,
            FactsheetParties roster,
            FactsheetEditionRepository editions,
            FactsheetEditionQueries queries,
            SealedFactsheets sealed) {
        this.reports = reports;
        this.roster = roster;
        this.editions = editions;
        this.queries = queries;
        this.sealed = sealed;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the editions of a Party's factsheet, the newest first, as JSON or as a page",
            description = "The publication of the report publishes the first; before, there is none.")
    public FactsheetEditionList listFactsheetEditions(
            @RestPath int round,
            @RestPath String party,
            @BeanParam @Valid PageQuery page,
            @BeanParam FactsheetLanguage language) {
        var report = reports.requireVisible(round);
        var found = roster.require(round, party);
        return FactsheetEditionList.of(
                Page.of(
                        queries.editions(report.id(), found.iso3(), page.beforeNumber(), page.fetch()),
                        page,
                        FactsheetEditionRow::number),
                FactsheetHead.of(round, found, language.in(report)));
    }

    @GET
    @Path("/{edition}")
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        FileEnding.PDF_TYPE,
        FileEnding.DOCX_TYPE,
        FileEnding.MARKDOWN_TYPE
    })
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read an edition of a Party's factsheet, as JSON, a page, PDF, DOCX or Markdown",
            description = STAYS)
    public Factsheet getFactsheetEdition(
            @RestPath int round, @RestPath String party, @RestPath int edition, @BeanParam FactsheetLanguage language) {
        return sealed.read(copy(round, party, edition, language));
    }

    @GET
    @Path("/{edition}/sealed")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Get the sealed form of an edition of a factsheet",
            description =
                    "Canonical JSON (RFC 8785) of the edition in a language; its SHA-256 is the one that the edition tells. Where"
                            + " words were taken down since, it is without them and without its salt, and verifies no more.")
    @APIResponse(
            responseCode = "200",
            description = "The sealed form",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    public String getSealedFactsheet(
            @RestPath int round, @RestPath String party, @RestPath int edition, @BeanParam FactsheetLanguage language) {
        return FactsheetForm.of(copy(round, party, edition, language)).json();
    }

    @GET
    @Path("/{edition}/diff")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List what is new in an edition of a factsheet, line by line, as JSON or as a page",
            description = "Since an earlier edition, in all languages. What was taken down of either shows in none.")
    public FactsheetDiff diffFactsheetEditions(
            @RestPath int round,
            @RestPath String party,
            @RestPath int edition,
            @Parameter(description = "Number of the edition to compare with") @RestQuery @NotNull @Min(1) Integer from,
            @BeanParam FactsheetLanguage language) {
        var report = reports.requireVisible(round);
        var found = roster.require(round, party);
        var head = FactsheetHead.of(round, found, language.in(report));
        var before = copies(report, found, from, head);
        var both = new ArrayList<>(before);
        both.addAll(copies(report, found, edition, head));
        var read = sealed.readToCompare(both);
        return FactsheetDiff.of(
                from, read.subList(0, before.size()), edition, read.subList(before.size(), read.size()), head);
    }

    /** An edition in all languages, that of the page first. */
    private List<FactsheetCopy> copies(Report report, Party party, int edition, FactsheetHead head) {
        return editions.require(report, party, edition).copies().stream()
                .sorted(comparing(copy -> copy.language != head.language()))
                .toList();
    }

    private FactsheetCopy copy(int round, String party, int edition, FactsheetLanguage language) {
        var report = reports.requireVisible(round);
        return editions.require(report, roster.require(round, party), language.in(report), edition);
    }
}
