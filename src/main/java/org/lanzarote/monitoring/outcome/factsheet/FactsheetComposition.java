package org.lanzarote.monitoring.outcome.factsheet;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.style.PartHeading;
import org.lanzarote.monitoring.outcome.translation.WordedText;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** Composes one factsheet from its records in reading order, and numbers the footnotes on the way. */
final class FactsheetComposition {

    private final FactsheetSource.Records records;
    private final FactsheetParty party;
    private final @Nullable LocalDate adoptedOn;
    private final Language language;
    private final FactsheetWording wording;
    private final @Nullable MissingReply missing;

    FactsheetComposition(
            FactsheetSource.Records records,
            Party party,
            @Nullable LocalDate adoptedOn,
            @Nullable MissingReply missing) {
        this.missing = missing;
        this.records = records;
        this.language = records.language();
        this.party = FactsheetParty.of(party, language, adoptedOn);
        this.adoptedOn = adoptedOn;
        this.wording = new FactsheetWording(records, spoken -> party.withArticle(spoken, adoptedOn));
    }

    Factsheet compose() {
        var head = records.head();
        List<FactsheetChapter> chapters = new ArrayList<>();
        var introduction = wording.worded(head.introduction(), null);
        var words = wording.text(introduction);
        var scale = wording.scale();
        chapters.add(introduction(introduction, words));
        records.lines().chapters().forEach(line -> chapters.add(chapter(line)));
        return new Factsheet(
                head.round(),
                head.roundTitle().in(language),
                party,
                language,
                language == records.authentic() ? null : records.authentic(),
                head.reference(),
                head.title().in(language),
                records.lastUpdate(),
                missing == null ? null : wording.noReply(this.party, missing),
                !records.stale().isEmpty(),
                records.stale(),
                records.figures(),
                scale,
                chapters,
                wording.footnotes(),
                records.citedParties().stream()
                        .collect(toMap(Party::iso3, cited -> cited.withArticle(language, adoptedOn))));
    }

    /** The first chapter; the terms of urgency stand between its introduction and the key findings. */
    private FactsheetChapter introduction(WordedText introduction, String words) {
        var keyFindings = wording.worded(records.head().keyFindings(), null);
        return new FactsheetChapter(
                records.lines().chapters().stream().anyMatch(FactsheetQueries.ChapterLine::isFirst) ? null : "I",
                "introduction",
                "Introduction",
                FactsheetHeadings.ofKeyFindings(language),
                words,
                introduction.writtenIn(),
                wording.text(keyFindings),
                keyFindings.writtenIn(),
                List.of(),
                List.of(),
                List.of());
    }

    private FactsheetChapter chapter(FactsheetQueries.ChapterLine line) {
        var order = new FactsheetOrder(records.lines());
        var introduction = wording.worded(line.introduction(), null);
        var specific = order.specific(line.numeral());
        var generic = order.generic(line.numeral());
        var practices = order.practices(line.numeral());
        return new FactsheetChapter(
                line.numeral(),
                "chapter-" + line.numeral(),
                line.title().in(language),
                FactsheetHeadings.of(specific, generic, practices, part -> heading(line, part)),
                wording.text(introduction),
                introduction.writtenIn(),
                null,
                null,
                sections(line, specific),
                sections(line, generic),
                practices.stream().map(this::practice).toList());
    }

    private String heading(FactsheetQueries.ChapterLine line, PartHeading part) {
        return records.style().heading(part, line.numeral(), line.title(), language, party.nameWithArticle());
    }

    private List<FactsheetSection> sections(FactsheetQueries.ChapterLine chapter, List<Placed> placed) {
        List<FactsheetSection> sections = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= placed.size(); end++) {
            if (end == placed.size()
                    || !Objects.equals(
                            placed.get(end).heading(), placed.get(begin).heading())) {
                var items = placed.subList(begin, end).stream().map(this::item).toList();
                sections.add(
                        new FactsheetSection(heading(chapter, placed.get(begin).heading()), items));
                begin = end;
            }
        }
        return sections;
    }

    private @Nullable String heading(FactsheetQueries.ChapterLine chapter, @Nullable String key) {
        return records.lines().headings().stream()
                .filter(heading -> heading.chapter().equals(chapter.numeral())
                        && heading.key().equals(key))
                .map(heading -> heading.title().in(language))
                .findFirst()
                .orElse(null);
    }

    private FactsheetItem item(Placed placed) {
        var codes = wording.codes(placed);
        var worded = wording.worded(placed.text(), placed.lead());
        var urgency = codes.stream().map(records.urgencies()::get).findFirst().orElse(null);
        return new FactsheetItem(
                placed.kind(),
                placed.source(),
                wording.lead(placed, urgency),
                wording.text(worded),
                worded.writtenIn(),
                urgency,
                placed.addressee(),
                codes);
    }

    private FactsheetItem practice(FactsheetQueries.PracticeLine line) {
        var worded = wording.worded(line.text(), null);
        return new FactsheetItem(
                FactsheetItem.Kind.PRACTICE,
                line.id(),
                null,
                wording.text(worded),
                worded.writtenIn(),
                null,
                null,
                List.of());
    }
}
