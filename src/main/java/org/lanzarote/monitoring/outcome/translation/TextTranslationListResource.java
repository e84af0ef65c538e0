package org.lanzarote.monitoring.outcome.translation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what of a report is translated and what is not. */
@Path("/rounds/{round}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Translation of the report")
@Trailed
@Transactional
class TextTranslationListResource {

    private final ReportRepository reports;
    private final TextTranslationQueries queries;
    private final TextTranslationReading reading;
    private final Translations translations;
    private final Tables tables;
    private final Disclosure disclosure;

    TextTranslationListResource(
            ReportRepository reports,
            TextTranslationQueries queries,
            TextTranslationReading reading,
            Translations translations,
            Tables tables,
            Disclosure disclosure) {
        this.reports = reports;
        this.queries = queries;
        this.reading = reading;
        this.translations = translations;
        this.tables = tables;
        this.disclosure = disclosure;
    }

    @GET
    @Path("/translations")
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @KeptForReader
    @Operation(
            summary = "List the texts of the report beside their translations, in the order in which they are read",
            description =
                    "Every text is listed, whether it is translated or not. What everybody reads of it are confirmed"
                            + " translations, in documents. Filters take several values, divided by commas.")
    public Page<TextTranslationItem> listTextTranslations(
            @RestPath int round,
            @BeanParam TextTranslationFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var report = visible(round);
        var language = TextTranslationFilter.language(filter.language(), report);
        return tables.answer(TextTranslationTable.of(round), table, page, part -> {
            var rows = queries.translations(report.id(), language, filter, part);
            var shown = Page.of(rows, part, TextTranslationRow::place);
            return shown.map(reading.items(report, shown.items()));
        });
    }

    @GET
    @Path("/translation-counts")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Count the texts of the report by kind and by how far their translations have come")
    public TranslationCounts countTextTranslations(
            @RestPath int round,
            @Parameter(description = "The language of the translations, which is the one that the report is not in")
                    @RestQuery
                    @Nullable Language language) {
        var report = visible(round);
        TextTranslationFilter.language(language, report);
        return translations.counts(report);
    }

    @GET
    @Path("/translations/{part}/{key}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Read a text of the report and its translation",
            description = "A stale one also has what changed in the text since.")
    public RestResponse<TextTranslationView> getTextTranslation(
            @RestPath int round,
            @Parameter(description = TextTranslationResource.PART, example = "paragraphs") @RestPath String part,
            @Parameter(description = TextTranslationResource.KEY, example = "53") @RestPath String key) {
        var report = visible(round);
        var row = reading.require(report, part, key);
        return row.tag().on(reading.view(report, row));
    }

    private Report visible(int round) {
        var report = reports.requireVisible(round);
        disclosure.restricted(true);
        return report;
    }
}
