package org.lanzarote.monitoring.outcome.translation;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Writes the texts of a report in its other language, while it is drafted and after. */
@Path("/rounds/{round}/report/translations/{part}/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Translation of the report")
@Trailed
@Transactional
class TextTranslationResource {

    static final String PART =
            "headings, texts, chapters, paragraphs, recommendations, findings, statements, practices or factsheet-texts: where"
                    + " the text stands";
    static final String KEY =
            "Key of the part; of headings, title for that of the report, II for that of a chapter and II.law for a heading in it; of texts, introduction or key-findings; of factsheet-texts, introduction or key-findings";

    private final ReportRepository reports;
    private final TextTranslationRepository translations;
    private final TextTranslationReading reading;
    private final HeadingTranslations headings;
    private final Citations citations;
    private final Caller caller;
    private final Clock clock;
    private final Event<TranslationConfirmed> confirmed;

    TextTranslationResource(
            ReportRepository reports,
            TextTranslationRepository translations,
            TextTranslationReading reading,
            HeadingTranslations headings,
            Citations citations,
            Caller caller,
            Clock clock,
            Event<TranslationConfirmed> confirmed) {
        this.confirmed = confirmed;
        this.headings = headings;
        this.reports = reports;
        this.translations = translations;
        this.reading = reading;
        this.citations = citations;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Save a text of the report in its other language",
            description = "Also once the report is adopted: a translation is not the authentic text. Each saving is a"
                    + " revision. A heading is saved while the report is drafted, and is confirmed by that. What was confirmed before stays what documents print, until this is confirmed."
                    + " If-Match takes the translation's tag, which a missing one has too.")
    @APIResponse(responseCode = "204", description = "Saved")
    public RestResponse<Void> saveTextTranslation(
            @RestPath int round,
            @Parameter(description = PART, example = "paragraphs") @RestPath String part,
            @Parameter(description = KEY, example = "53") @RestPath String key,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull SaveTextTranslation body) {
        var report = reports.requireAlone(round);
        var row = reading.require(report, part, key);
        ifMatch.require(row.tag());
        var violations = new Violations();
        violations.require(
                body.language() != report.language(),
                "/language",
                TextTranslationMessage.REPORT_IS_IN.with(report.language()));
        if (row.isHeading()) {
            return headings.save(report, row, body, violations).alone();
        }
        var original = reading.original(row);
        var translation =
                translations.toWrite(report, row.history(), report.language().other());
        var known = citations.lookUp(round, List.of(body.text()), List.of());
        original.write(translation.text, body.wording(), known, row.translatedKind(), "", violations);
        violations.orThrow(TextTranslationMessage.TEXT_TRANSLATION_UNFIT);
        translation.bind(row.revision(), row.lead(), body.lead());
        translations.persistAndFlush(translation);
        return TextTranslationRow.tag(translation.version, row.revision(), row.lead())
                .alone();
    }

    @POST
    @Path("/confirm")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Confirm that a translation holds for the text as it reads now",
            description =
                    "Documents in that language print it from then, until the text is revised. One that is stale is"
                            + " confirmed anew where it still holds. If-Match takes the translation's tag.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public RestResponse<Void> confirmTextTranslation(
            @RestPath int round,
            @Parameter(description = PART, example = "paragraphs") @RestPath String part,
            @Parameter(description = KEY, example = "53") @RestPath String key,
            @BeanParam Precondition ifMatch) {
        var report = reports.requireAlone(round);
        var row = reading.require(report, part, key);
        ifMatch.require(row.tag());
        if (row.version() == null && !row.isHeading()) {
            throw ProblemType.NO_TRANSLATION_TO_CONFIRM.because(TextTranslationMessage.TEXT_TRANSLATION_MISSING);
        }
        if (row.translationState() == TextTranslationState.CONFIRMED) {
            throw ProblemType.NO_TRANSLATION_TO_CONFIRM.because(TextTranslationMessage.TEXT_TRANSLATION_STANDS);
        }
        if (row.isHeading()) {
            return headings.confirm(report, row).alone();
        }
        requireFit(round, row);
        if (report.status().isDraft()) {
            reports.requireDraft(round);
        }
        var translation = translations.require(row.history(), report.language().other());
        translation.confirm(row.revision(), row.lead());
        translations.keepConfirmed(translation, caller.name(), clock.instant());
        translations.flush();
        confirmed.fire(new TranslationConfirmed(round, row.textId(), translation.text.id()));
        translations.getEntityManager().refresh(translation);
        return TextTranslationRow.tag(translation.version, row.revision(), row.lead())
                .alone();
    }

    /** Refuses words that no longer fit the text, which may have another footnote since. */
    private void requireFit(int round, TextTranslationRow row) {
        var violations = new Violations();
        var words = reading.text(requireNonNull(row.translationId()));
        reading.original(row)
                .write(
                        new CitedText(),
                        new TranslatedWording(words, row.translatedLead()),
                        citations.lookUp(round, List.of(words), List.of()),
                        row.translatedKind(),
                        "",
                        violations);
        violations.orThrow(TextTranslationMessage.TEXT_TRANSLATION_UNFIT);
    }
}
