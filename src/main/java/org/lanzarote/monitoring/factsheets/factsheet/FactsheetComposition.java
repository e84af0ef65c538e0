package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.OpenRecommendations.OpenRecommendation;
import org.lanzarote.monitoring.outcome.chapter.ChapterLine;
import org.lanzarote.monitoring.outcome.chapter.SpokenTitle;
import org.lanzarote.monitoring.outcome.footnote.SupportTypography;
import org.lanzarote.monitoring.outcome.style.PartHeading;
import org.lanzarote.monitoring.outcome.translation.WordedText;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** Composes one factsheet from its records in reading order, and numbers the footnotes on the way. */
final class FactsheetComposition {

    private final FactsheetRecords records;
    private final Party about;
    private final FactsheetParty party;
    private final Language language;
    private final FactsheetWording wording;
    private final SourceAddress address;
    private final @Nullable MissingReply missing;
    private final FactsheetItems items;

    FactsheetComposition(FactsheetRecords records, Party party, @Nullable MissingReply missing) {
        this.missing = missing;
        this.records = records;
        this.address = new SourceAddress(records.head().round());
        this.language = records.language();
        this.about = party;
        this.party = FactsheetParty.of(party, language);
        this.wording = new FactsheetWording(records, party::withArticle);
        this.items = new FactsheetItems(records, wording, address);
    }

    Factsheet compose(Instant now) {
        var head = records.head();
        List<FactsheetChapter> chapters = new ArrayList<>();
        var title = SpokenTitle.of(head.title(), language, records.authentic(), head.titleUntranslated());
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
                Stream.concat(
                                title.writtenIn() == null ? Stream.empty() : Stream.of(address.whole()),
                                chapters.stream().flatMap(FactsheetChapter::untranslated))
                        .toList(),
                head.reference(),
                title.words(),
                title.writtenIn(),
                records.lastUpdate(),
                missing == null ? null : FactsheetWording.noReply(this.party, missing, language),
                !records.stale().isEmpty(),
                records.stale(),
                records.figures(),
                scale,
                chapters,
                wording.footnotes(),
                null,
                records.citedParties().stream().collect(toMap(Party::iso3, cited -> cited.withArticle(language))),
                records.style().notes(),
                now);
    }

    /** The introduction, numbered I if no chapter is; the terms of urgency stand between it and the key findings. */
    private FactsheetChapter introduction(WordedText introduction, String words) {
        var keyFindings = wording.worded(records.head().keyFindings(), null);
        return new FactsheetChapter(
                records.lines().chapters().stream()
                                .anyMatch(line -> line.numeral().equals("I"))
                        ? null
                        : "I",
                "introduction",
                "Introduction",
                null,
                FactsheetHeadings.ofKeyFindings(language),
                words,
                address.text("introduction"),
                introduction.writtenIn(),
                wording.text(keyFindings),
                address.text("key-findings"),
                keyFindings.writtenIn(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private FactsheetChapter chapter(ChapterLine line) {
        var order = new FactsheetOrder(records.lines());
        var introduction = wording.worded(line.introduction(), null);
        var specific = order.specific(line.numeral());
        var generic = order.generic(line.numeral());
        var practices = order.practices(line.numeral());
        var title = records.spoken(line.title(), line, "");
        var open = open(line);
        return new FactsheetChapter(
                line.numeral(),
                "chapter-" + line.numeral(),
                title.words(),
                title.writtenIn(),
                FactsheetHeadings.of(specific, generic, open != null, practices, part -> heading(line, part)),
                wording.text(introduction),
                address.chapter(line.numeral()),
                introduction.writtenIn(),
                null,
                null,
                null,
                sections(line, specific),
                sections(line, generic),
                open,
                practices.stream().map(items::practice).toList());
    }

    private String heading(ChapterLine line, PartHeading part) {
        var words = records.spoken(line.title(), line, "").words();
        return records.style().heading(part, line.numeral(), line.title().with(language, words), language, about);
    }

    private @Nullable OpenRecommendations open(ChapterLine line) {
        var uncited = items.uncited(line.numeral());
        return uncited.isEmpty()
                ? null
                : OpenRecommendations.of(
                        uncited.stream().map(this::recommended).toList(),
                        heading(line, PartHeading.OPEN),
                        records.scale(),
                        new SupportTypography(
                                records.head().round(),
                                language,
                                records.style().notes()));
    }

    private OpenRecommendation recommended(FactsheetQueries.PartyRecommendation line) {
        return new OpenRecommendation(
                line.code(), line.urgency(), records.support(line.id()), address.recommendation(line.code()));
    }

    private List<FactsheetSection> sections(ChapterLine chapter, List<Placed> placed) {
        return FactsheetSection.of(placed, key -> heading(chapter, key), items::item);
    }

    private @Nullable SpokenTitle heading(ChapterLine chapter, @Nullable String key) {
        return records.lines().headings().stream()
                .filter(one ->
                        one.chapter().equals(chapter.numeral()) && one.key().equals(key))
                .map(one -> records.spoken(one.title(), chapter, one.key()))
                .findFirst()
                .orElse(null);
    }
}
