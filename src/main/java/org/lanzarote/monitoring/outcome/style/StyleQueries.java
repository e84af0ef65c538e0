package org.lanzarote.monitoring.outcome.style;

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
    record RoundLine(int version, HeadingTemplates headings, NoteStyle notes) {

        StyleDocuments packaged() {
            return new StyleDocuments(headings, notes.equals(NoteStyle.NONE) ? null : notes);
        }
    }

    /** The style of a chapter as it is fetched. */
    record ChapterLine(
            String chapter,
            int version,
            @Nullable BilingualText subject,
            HeadingTemplates headings,
            List<PartyHeadings> partyHeadings) {

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

    @HQL("select version, headings, notes from DocumentStyle where round.number = :round")
    Optional<RoundLine> ofRound(int round);

    @HQL("select notes from EditionNotes where report.id = :report and edition = :edition")
    Optional<NoteStyle> notes(UUID report, int edition);

    @HQL("select c.numeral, s.version, s.subject, s.headings, s.partyHeadings from ChapterStyle s join s.chapter c"
            + " where c.report.id = :report order by c.ordinal")
    List<ChapterLine> ofChapters(UUID report);
}
