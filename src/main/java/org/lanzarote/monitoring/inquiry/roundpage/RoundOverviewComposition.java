package org.lanzarote.monitoring.inquiry.roundpage;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.ChapterFigures;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.OverviewRecommendation;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.PartyStanding;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.RoundOutcome;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverviewQueries.ChapterCounts;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverviewQueries.RecommendationHead;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.published.PassingAnswer;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.preparation.round.RoundRepository;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;
import org.lanzarote.monitoring.replies.overview.PartyLine;
import org.lanzarote.monitoring.replies.overview.StateOfPlay;

/** Composes what the page of a round shows, of what its reader may see. */
@ApplicationScoped
class RoundOverviewComposition {

    private final RoundOverviewQueries queries;
    private final StateOfPlay stateOfPlay;
    private final RoundRepository rounds;
    private final ReportRepository reports;
    private final Disclosure disclosure;
    private final PassingAnswer passing;
    private final Clock clock;

    RoundOverviewComposition(
            RoundOverviewQueries queries,
            StateOfPlay stateOfPlay,
            RoundRepository rounds,
            ReportRepository reports,
            Disclosure disclosure,
            PassingAnswer passing,
            Clock clock) {
        this.passing = passing;
        this.disclosure = disclosure;
        this.queries = queries;
        this.stateOfPlay = stateOfPlay;
        this.rounds = rounds;
        this.reports = reports;
        this.clock = clock;
    }

    RoundOverview compose(Round round, RoundOverviewFilter filter, @Nullable Language asked) {
        var report = reports.visible(round.number());
        var published = report.isPresent() && report.get().status() == ReportStatus.PUBLISHED;
        disclosure.restricted(report.isPresent() && !published);
        var roster = rounds.rosterNames(round.number());
        var chapters = report.map(one -> queries.chapters(one.id())).orElse(List.of());
        filter.check(round, roster.keySet(), chapters);
        var lines = stateOfPlay.read(round.number()).stream().collect(toMap(PartyLine::party, identity()));
        return new RoundOverview(
                round.number(),
                queries.title(round.number()),
                round.repliesDue(),
                published ? null : daysTo(round.repliesDue()),
                roster.entrySet().stream()
                        .map(party -> standing(
                                round,
                                party.getKey(),
                                party.getValue(),
                                Optional.ofNullable(lines.get(party.getKey())),
                                report))
                        .filter(filter::takes)
                        .toList(),
                report.map(one -> outcome(round, one, filter, chapters)).orElse(null),
                language(asked, report),
                filter);
    }

    private static Language language(@Nullable Language asked, Optional<Report> report) {
        return Optional.ofNullable(asked).or(() -> report.map(Report::language)).orElse(Language.EN);
    }

    /** Each day has its own number, and after the limit there is none. */
    private @Nullable Long daysTo(Instant due) {
        var now = clock.instant();
        if (now.isAfter(due)) {
            return null;
        }
        var today = day(now);
        passing.until(due);
        passing.until(today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1));
        return ChronoUnit.DAYS.between(today, day(due));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static PartyStanding standing(
            Round round, String party, BilingualText name, Optional<PartyLine> line, Optional<Report> report) {
        return new PartyStanding(
                party,
                name,
                line.map(PartyLine::status).orElse(null),
                line.map(PartyLine::due).orElse(null),
                line.map(PartyLine::late).orElse(null),
                report.map(one -> "/rounds/" + round.number() + "/factsheets/" + party)
                        .orElse(null));
    }

    private RoundOutcome outcome(Round round, Report report, RoundOverviewFilter filter, List<ChapterCounts> chapters) {
        var name = queries.name(report.id());
        var recommendations = queries.recommendations(report.id()).stream()
                .filter(filter::takes)
                .toList();
        return new RoundOutcome(
                name.reference(),
                name.title(),
                report.status(),
                report.adoptedOn(),
                report.publishedAt(),
                chapters.stream()
                        .filter(filter::takes)
                        .map(chapter -> figures(chapter, round.urgencyScale(), recommendations))
                        .toList(),
                recommendations.stream()
                        .map(line -> new OverviewRecommendation(
                                line.code(), line.chapter(), line.urgency(), line.addressee()))
                        .toList(),
                round.urgencyScale());
    }

    private static ChapterFigures figures(
            ChapterCounts chapter, List<UrgencyTerm> scale, List<RecommendationHead> recommendations) {
        Map<String, Long> byUrgency = new LinkedHashMap<>();
        scale.forEach(term -> byUrgency.put(term.term(), 0L));
        recommendations.stream()
                .filter(line -> line.chapter().equals(chapter.numeral()))
                .forEach(line -> byUrgency.merge(line.urgency(), 1L, Long::sum));
        return new ChapterFigures(
                chapter.numeral(), chapter.title(), chapter.paragraphs(), chapter.practices(), byUrgency);
    }
}
