package org.lanzarote.monitoring.inquiry.roundpage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.ChapterFigures;
import org.lanzarote.monitoring.inquiry.roundpage.RoundOverview.RoundOutcome;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.ChapterFiguresLine;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Chapters;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Chart;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Legend;
import org.lanzarote.monitoring.inquiry.roundpage.RoundPage.Shape;
import org.lanzarote.monitoring.platform.html.PageLink;

/** Draws how many recommendations each chapter has, by urgency, and writes the numbers as a table. */
final class ChapterBars {

    private static final int NUMERALS = 60;
    private static final int LENGTH = 520;
    private static final int LINE = 28;

    private final RoundOutcome outcome;
    private final RoundPageWords words;
    private final RoundPageLinks links;
    private final UrgencyStyles styles;

    ChapterBars(RoundOutcome outcome, RoundPageWords words, RoundPageLinks links) {
        this.outcome = outcome;
        this.words = words;
        this.links = links;
        this.styles = new UrgencyStyles(outcome.scale());
    }

    Chapters print() {
        return new Chapters(
                words.say(RoundPageLabel.CHAPTERS),
                draw(),
                outcome.scale().stream()
                        .map(term -> new Legend(styles.of(term), words.of(term.label()), null, null))
                        .toList(),
                words.say(RoundPageLabel.CHAPTERS_TABLE),
                outcome.scale().stream()
                        .map(term -> new PageLink(words.of(term.label()), links.only("urgency", term.term())))
                        .toList(),
                outcome.chapters().stream().map(this::line).toList());
    }

    private Chart draw() {
        List<Shape> shapes = new ArrayList<>();
        long longest = Math.max(
                1,
                outcome.chapters().stream()
                        .mapToLong(ChapterBars::together)
                        .max()
                        .orElse(1));
        int y = 0;
        for (var chapter : outcome.chapters()) {
            shapes.add(new Shape("name", NUMERALS - 8, y + 19, 0, 0, chapter.numeral()));
            long before = 0;
            for (var term : outcome.scale()) {
                long here = count(chapter, term.term());
                int x = (int) (NUMERALS + LENGTH * before / longest);
                int end = (int) (NUMERALS + LENGTH * (before + here) / longest);
                if (here > 0) {
                    var told = words.say(RoundPageLabel.COUNTED, words.of(term.label()), here);
                    shapes.add(new Shape(styles.of(term), x, y + 4, end - x, LINE - 8, told));
                }
                before += here;
            }
            int end = (int) (NUMERALS + LENGTH * before / longest);
            shapes.add(new Shape("head", end + 8, y + 19, 0, 0, Long.toString(before)));
            y += LINE;
        }
        return new Chart(
                "bars",
                words.say(RoundPageLabel.BARS),
                words.say(RoundPageLabel.BARS_DESCRIBED),
                NUMERALS + LENGTH + 40,
                y,
                shapes);
    }

    private ChapterFiguresLine line(ChapterFigures chapter) {
        return new ChapterFiguresLine(
                new PageLink(
                        chapter.numeral() + ". " + words.of(chapter.title()), links.only("chapter", chapter.numeral())),
                outcome.scale().stream()
                        .map(term -> count(chapter, term.term()))
                        .toList(),
                together(chapter),
                chapter.paragraphs(),
                chapter.practices());
    }

    private static long together(ChapterFigures chapter) {
        return chapter.recommendations().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long count(ChapterFigures chapter, String term) {
        return requireNonNull(chapter.recommendations().get(term));
    }
}
