package org.lanzarote.monitoring.outcome.style;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Queries for styles; the calling code has checked that the caller may see their round or report. */
interface StyleQueries {

    /** The style of a round as it is fetched. */
    record RoundStyleLine(UUID id, int version, HeadingTemplates headings, NoteStyle notes) {

        StyleDocuments style() {
            return new StyleDocuments(headings, notes);
        }

        StyleDocuments packaged() {
            return new StyleDocuments(headings, notes.equals(NoteStyle.NONE) ? null : notes);
        }
    }

    /** The style of a chapter as it is fetched. */
    record ChapterStyleLine(
            UUID id,
            String chapter,
            @Nullable BilingualText subject,
            HeadingTemplates headings,
            List<PartyHeadings> partyHeadings) {

        private static ChapterStyleLine of(List<HeadingsLine> lines) {
            var first = lines.get(0);
            return new ChapterStyleLine(
                    first.id,
                    first.chapter,
                    first.subject,
                    first.headings,
                    lines.stream()
                            .filter(line -> line.party != null)
                            .map(line -> new PartyHeadings(requireNonNull(line.party), requireNonNull(line.own)))
                            .toList());
        }

        StyleChapter style() {
            return new StyleChapter(subject, headings, partyHeadings);
        }

        /** The words of a heading for a Party; null where this chapter does not word it. */
        @Nullable BilingualText of(PartHeading heading, String party) {
            return partyHeadings.stream()
                    .filter(own -> own.party().equals(party))
                    .map(own -> own.headings().of(heading))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> headings.of(heading));
        }

        PackagedStyle.OfChapter packaged() {
            return new PackagedStyle.OfChapter(
                    chapter,
                    new StyleChapter(
                            subject,
                            headings.equals(HeadingTemplates.NONE) ? null : headings,
                            partyHeadings.isEmpty() ? null : partyHeadings));
        }
    }

    /** The style of a chapter with the headings of one Party, or with none where no Party has any. */
    record HeadingsLine(
            UUID id,
            String chapter,
            @Nullable BilingualText subject,
            HeadingTemplates headings,
            @Nullable String party,
            @Nullable HeadingTemplates own) {}

    @HQL("select id, version, headings, notes from DocumentStyle where round.number = :round")
    Optional<RoundStyleLine> ofRound(int round);

    @HQL("select notes from EditionNotes where report.id = :report and edition = :edition")
    Optional<NoteStyle> notes(UUID report, int edition);

    default List<ChapterStyleLine> ofChapters(int round) {
        return headings(round).stream()
                .collect(groupingBy(HeadingsLine::id, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ChapterStyleLine::of)
                .toList();
    }

    @HQL("select s.id, c.numeral, s.subject, s.headings, key(p), value(p) from ChapterStyle s join s.chapter c"
            + " left join s.partyHeadings p where c.report.round.number = :round order by c.ordinal, key(p)")
    List<HeadingsLine> headings(int round);
}
