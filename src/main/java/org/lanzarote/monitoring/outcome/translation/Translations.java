package org.lanzarote.monitoring.outcome.translation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.translation.ConfirmedTexts.ConfirmedTextLine;
import org.lanzarote.monitoring.outcome.translation.TextTranslationQueries.TextTranslationLine;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.KnownTargets;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Tells other rooms what of a report is translated, and takes translations that come with a whole report. */
@ApplicationScoped
public class Translations {

    private final TextTranslationQueries queries;
    private final TextTranslationRepository repository;
    private final Caller caller;
    private final Clock clock;

    Translations(TextTranslationQueries queries, TextTranslationRepository repository, Caller caller, Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.caller = caller;
        this.clock = clock;
    }

    /** The confirmed translations into a language, in one statement; none into the report's own. */
    public ConfirmedTexts confirmed(Report report, Language language) {
        Map<UUID, ConfirmedTextLine> lines = language == report.language()
                ? Map.of()
                : queries.confirmed(report.id(), language).stream()
                        .collect(toMap(
                                TextTranslationLine::text,
                                line -> new ConfirmedTextLine(line.translation(), line.lead(), line.ofLead())));
        return new ConfirmedTexts(report.language(), language, lines);
    }

    /**
     * What a package carries: to those who oversee all translations as they are worked on, and before a draft the words that
     * were confirmed last; to others the confirmed ones.
     */
    public CarriedTexts carried(Report report) {
        var language = report.language().other();
        boolean all = caller.isInsider();
        var lines = all
                ? Stream.concat(
                        queries.beneath(report.id(), language).stream(), queries.all(report.id(), language).stream())
                : queries.confirmed(report.id(), language).stream();
        return new CarriedTexts(lines.collect(groupingBy(TextTranslationLine::text)));
    }

    /** How far the translation of a report has come, in one statement. */
    public TranslationCounts counts(Report report) {
        var language = report.language().other();
        return TranslationCounts.of(language, queries.counts(report.id(), language));
    }

    /** Adds the translation of a text that has come with it; it is found to be right already. A draft comes over confirmed words. */
    public void add(
            Report report, CitedText original, TranslatedPart part, DraftTextTranslation wish, KnownTargets known) {
        var state = wish.stateOrConfirmed();
        var language = report.language().other();
        var translation = state == TextTranslationState.DRAFT
                ? repository.toWrite(report, original.history(), language)
                : new TextTranslation(report, original.history(), language);
        part.write(translation.text, wish, known, "", new Violations());
        translation.bind(
                state == TextTranslationState.STALE ? TextTranslation.NO_REVISION : original.number(),
                part.lead(),
                wish.lead());
        translation.confirmed = state != TextTranslationState.DRAFT;
        repository.persist(translation);
        if (translation.confirmed) {
            repository.keepFirst(new ConfirmedTranslation(translation, caller.name(), clock.instant()));
        }
    }
}
