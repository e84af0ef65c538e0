package org.lanzarote.monitoring.outcome.edition;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.receipt.ReceiptWriter;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.outcome.report.PrintedIn;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.html.PrintedAt;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows the editions of a round's report, each at its address for good. */
@Path("/rounds/{round}/report/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
@Trailed
@Transactional
class EditionResource {

    private static final String PUBLIC = "An edition is public once the report is published.";

    private final ReportRepository reports;
    private final EditionRepository editions;
    private final EditionQueries queries;
    private final EditionReading reading;

    EditionResource(
            ReportRepository reports, EditionRepository editions, EditionQueries queries, EditionReading reading) {
        this.reading = reading;
        this.reports = reports;
        this.editions = editions;
        this.queries = queries;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the editions of the report, the newest first, as JSON or as a page",
            description = PUBLIC)
    public EditionList listEditions(
            @RestPath int round,
            @BeanParam @Valid PageQuery page,
            @Parameter(description = "Language of the page; absent: the report's own") @RestQuery @Nullable Language lang) {
        var report = reports.requireVisible(round);
        return EditionList.of(
                Page.of(queries.editions(report.id(), page.beforeNumber(), page.fetch()), page, EditionRow::number),
                round,
                lang == null ? report.language() : lang);
    }

    @GET
    @Path("/{edition}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, PrintedAt.AKOMA_NTOSO})
    @PrintedAt(document = "/rounds/{round}/report/editions/{edition}/document")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read an edition of the report, whole and as it was sealed",
            description =
                    PUBLIC + " It stays as it is. Only words that are taken down get a mark with the ground in their"
                            + " place.")
    public EditionView getEdition(@RestPath int round, @RestPath int edition, @BeanParam PrintedIn printed) {
        return reading.require(reports.requireVisible(round), edition);
    }

    @GET
    @Path("/{edition}/receipt")
    @Produces({MediaType.APPLICATION_JSON, ReceiptWriter.PDF})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Get the receipt of an edition, as JSON to verify or as a PDF to file",
            description = PUBLIC + " The receipt never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)),
                @Content(mediaType = ReceiptWriter.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Receipt getEditionReceipt(
            @RestPath int round,
            @RestPath int edition,
            @Parameter(description = "Language of the PDF; absent: EN") @RestQuery @Nullable Language lang) {
        return editions.require(reports.requireVisible(round), edition).receipt();
    }

    @GET
    @Path("/{edition}/sealed")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Get the sealed form of an edition",
            description =
                    PUBLIC + " Canonical JSON (RFC 8785), byte by byte as it was sealed: its SHA-256 is that of the"
                            + " receipt. It lists the digest of each part of the edition, which the edition shows with"
                            + " its salt.")
    @APIResponse(
            responseCode = "200",
            description = "The sealed form",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    public String getSealedEdition(@RestPath int round, @RestPath int edition) {
        return editions.require(reports.requireVisible(round), edition).sealed;
    }

    @GET
    @Path("/{edition}/diff")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Compare an edition of the report with another, place by place and word by word",
            description = PUBLIC)
    public EditionDiff diffEditions(
            @RestPath int round,
            @RestPath int edition,
            @Parameter(description = "Number of the edition to compare with") @RestQuery @NotNull @Min(1) Integer from) {
        var report = reports.requireVisible(round);
        var found = editions.require(report, edition);
        var other = editions.require(report, from);
        return new EditionDiff(from, edition, PlaceChange.between(queries.parts(other.id), queries.parts(found.id)));
    }
}
