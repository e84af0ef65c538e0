package org.lanzarote.monitoring.outcome.translation;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.TextDiff;
import org.lanzarote.monitoring.platform.citation.TextHistory;
import org.lanzarote.monitoring.platform.citation.TextRevision;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows how a translation came about: each wording with its author and time, and what changed. */
@Path("/rounds/{round}/report/translations/{part}/{key}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Translation of the report")
@Trailed
@Transactional
class TextTranslationRevisionResource {

    private final ReportRepository reports;
    private final TextTranslationReading reading;
    private final TextHistory history;
    private final Disclosure disclosure;

    TextTranslationRevisionResource(
            ReportRepository reports, TextTranslationReading reading, TextHistory history, Disclosure disclosure) {
        this.reports = reports;
        this.reading = reading;
        this.history = history;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "List the wordings of a translation, the first one first",
            description = "There are no pages: a translation is saved a few times.")
    public List<TranslationRevision> listTextTranslationRevisions(
            @RestPath int round,
            @Parameter(description = TextTranslationResource.PART, example = "paragraphs") @RestPath String part,
            @Parameter(description = TextTranslationResource.KEY, example = "53") @RestPath String key) {
        return wordings(round, part, key).stream().map(TranslationRevision::of).toList();
    }

    @GET
    @Path("/{revision}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read a wording that a translation had or has")
    public TranslationRevisionView getTextTranslationRevision(
            @RestPath int round,
            @Parameter(description = TextTranslationResource.PART, example = "paragraphs") @RestPath String part,
            @Parameter(description = TextTranslationResource.KEY, example = "53") @RestPath String key,
            @Parameter(description = "Number of the revision") @RestPath int revision) {
        var wording = history.require(wordings(round, part, key), revision);
        return new TranslationRevisionView(TranslationRevision.of(wording), reading.text(wording.text()));
    }

    @GET
    @Path("/{revision}/diff")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Compare two wordings of a translation word by word",
            description = "Any two, in either direction.")
    public TextDiff diffTextTranslationRevisions(
            @RestPath int round,
            @Parameter(description = TextTranslationResource.PART, example = "paragraphs") @RestPath String part,
            @Parameter(description = TextTranslationResource.KEY, example = "53") @RestPath String key,
            @Parameter(description = "Number of the revision") @RestPath int revision,
            @Parameter(description = "Number of the revision to compare with") @RestQuery @NotNull @Min(1) Integer from) {
        var wordings = wordings(round, part, key);
        return history.diff(
                history.require(wordings, from).text(),
                history.require(wordings, revision).text());
    }

    private List<TextRevision> wordings(int round, String part, String key) {
        var row = reading.require(reports.requireVisible(round), part, key);
        disclosure.restricted(true);
        if (row.translationId() == null) {
            throw NotFound.of("translation of", part + "/" + key).get();
        }
        return history.of(requireNonNull(row.translationId()));
    }
}
