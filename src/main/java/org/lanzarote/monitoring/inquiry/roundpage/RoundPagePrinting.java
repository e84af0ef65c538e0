package org.lanzarote.monitoring.inquiry.roundpage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.PartyStanding;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.RoundOutcome;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.RoundPageHeads;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.RoundPageParty;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.ShownPart;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLink;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** Prints the page of a round: facts, the map of its Parties, and what its report recommends. */
final class RoundPagePrinting {

    private final RoundOverview overview;
    private final RoundPageWords words;
    private final RoundPageLinks links;

    RoundPagePrinting(RoundOverview overview) {
        this.overview = overview;
        this.words = new RoundPageWords(overview.language());
        this.links = new RoundPageLinks(overview.language());
    }

    RoundPage print() {
        var outcome = overview.report();
        var map = new StandingMap(overview.parties(), words, links);
        return new RoundPage(
                overview.language().name().toLowerCase(Locale.ROOT),
                words.say(RoundPageLabel.TITLE),
                words.of(overview.title()),
                facts(),
                part(),
                heads(),
                map.draw(),
                map.legend(),
                sorted().map(this::row).toList(),
                outcome == null ? null : new RecommendationMatrix(outcome, sorted().toList(), words, links).print(),
                outcome == null ? null : new ChapterBars(outcome, words, links).print());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.say(RoundPageLabel.DUE), due()));
        var report = overview.report();
        if (report != null) {
            facts.add(new Fact(
                    words.say(RoundPageLabel.REPORT),
                    words.of(report.title()) + " (" + report.reference() + "), " + standing(report)));
        }
        return facts;
    }

    private String due() {
        var day = words.day(overview.repliesDue());
        var left = overview.daysLeft();
        if (left == null) {
            return day;
        }
        return switch (left.intValue()) {
            case 0 -> words.say(RoundPageLabel.TODAY, day);
            case 1 -> words.say(RoundPageLabel.ONE_DAY, day);
            default -> words.say(RoundPageLabel.DAYS, day, left);
        };
    }

    private String standing(RoundOutcome report) {
        if (report.status() == ReportStatus.DRAFT) {
            return words.say(RoundPageLabel.REPORT_DRAFT);
        }
        var adopted = words.day(requireNonNull(report.adoptedOn()));
        var published = report.publishedAt();
        return published == null
                ? words.say(RoundPageLabel.REPORT_ADOPTED, adopted)
                : words.say(RoundPageLabel.REPORT_PUBLISHED, adopted, words.day(published));
    }

    private @Nullable ShownPart part() {
        var filter = overview.filter();
        if (filter.isWhole()) {
            return null;
        }
        var shown = Stream.of(
                        filter.status() == null ? "" : words.status(filter.status()),
                        overview.parties().stream()
                                .filter(party -> party.party().equals(filter.party()))
                                .map(party -> words.of(party.name()))
                                .collect(joining()),
                        filter.chapter().isEmpty() ? "" : words.say(RoundPageLabel.CHAPTER) + " " + filter.chapter(),
                        urgency(filter.urgency()))
                .filter(named -> !named.isEmpty())
                .collect(joining(", "));
        return new ShownPart(words.say(RoundPageLabel.PART, shown), words.say(RoundPageLabel.ALL), links.whole());
    }

    private String urgency(String term) {
        return overview.report() == null
                ? term
                : overview.report().scale().stream()
                        .filter(one -> one.term().equals(term))
                        .map(UrgencyTerm::label)
                        .map(words::of)
                        .collect(joining());
    }

    private RoundPageParty row(PartyStanding party) {
        var name = words.of(party.name());
        return new RoundPageParty(
                name,
                words.status(party.status()),
                party.due() == null ? "" : words.day(party.due()),
                Boolean.TRUE.equals(party.late()) ? words.say(RoundPageLabel.LATE) : null,
                party.factsheet() == null
                        ? null
                        : new PageLink(words.say(RoundPageLabel.FACTSHEET), links.factsheet(party.party())));
    }

    /** The Parties in the order of their names in the language of the page. */
    private Stream<PartyStanding> sorted() {
        var order =
                Collator.getInstance(Locale.forLanguageTag(overview.language().name()));
        return overview.parties().stream().sorted(Comparator.comparing(party -> words.of(party.name()), order));
    }

    private RoundPageHeads heads() {
        return new RoundPageHeads(
                words.say(RoundPageLabel.CONTENTS),
                words.say(RoundPageLabel.PARTIES),
                words.say(RoundPageLabel.PARTIES_TABLE),
                words.say(RoundPageLabel.PARTY),
                words.say(RoundPageLabel.REPLY),
                words.say(RoundPageLabel.LIMIT),
                words.say(RoundPageLabel.FACTSHEET),
                words.say(RoundPageLabel.ADDRESSEE),
                words.say(RoundPageLabel.CHAPTER),
                words.say(RoundPageLabel.TOGETHER),
                words.say(RoundPageLabel.PARAGRAPHS),
                words.say(RoundPageLabel.PRACTICES));
    }
}
