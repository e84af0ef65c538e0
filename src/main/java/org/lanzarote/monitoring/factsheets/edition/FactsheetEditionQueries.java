package org.lanzarote.monitoring.factsheets.edition;

import static org.lanzarote.monitoring.factsheets.edition.FactsheetEditionHql.EDITED;
import static org.lanzarote.monitoring.factsheets.edition.FactsheetEditionHql.NEWEST;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;
import org.lanzarote.monitoring.platform.language.Language;

/** Queries for editions of factsheets. */
interface FactsheetEditionQueries {

    /** What an edition says in a language, and its note. */
    record CopyContent(UUID id, UUID edition, @Nullable String note, String content) {}

    @HQL("select c.id, c.edition.id, c.edition.note, c.content from FactsheetCopy c where c.edition.report.id = :report"
            + " order by c.edition.id, c.id")
    List<CopyContent> copies(UUID report);

    @HQL("select e.number, e.publishedAt, e.note, (select max(c.cutAt) from FactsheetCopy c where c.edition = e)"
            + " from FactsheetEdition e where e.report.id = :report and e.party.iso3 = :party and e.number < :before"
            + " order by e.number desc")
    List<FactsheetEditionRow> editions(UUID report, String party, int before, Page page);

    /** The newest of all Parties; who does not read drafts finds none edited. */
    @HQL("select e.party.iso3, e.number, e.publishedAt,"
            + " case when exists (select 1 from FactsheetChange x where " + EDITED + ") then true else false end"
            + " from FactsheetEdition e where e.report.id = :report and " + NEWEST)
    List<NewestEdition> newest(UUID report);

    /** The texts that stand in an edition, and by the number of a footnote its text and its mark there. */
    record CopyNotes(String party, List<UUID> texts, List<UUID> noteTexts, List<String> noteMarks) {

        FootnoteNumbers numbers() {
            return new FootnoteNumbers(
                    party,
                    texts,
                    IntStream.range(0, noteTexts.size())
                            .mapToObj(note -> new PlacedMark(noteTexts.get(note), noteMarks.get(note)))
                            .toList());
        }
    }

    /** The footnotes of the newest editions, which have the same numbers in each language. */
    @HQL("select e.party.iso3, c.texts, c.noteTexts, c.noteMarks from FactsheetCopy c join c.edition e"
            + " where e.report.id = :report and c.language = :language and " + NEWEST + " order by e.party.iso3")
    List<CopyNotes> newestNotes(UUID report, Language language);
}
