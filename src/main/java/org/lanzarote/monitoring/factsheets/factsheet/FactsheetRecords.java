package org.lanzarote.monitoring.factsheets.factsheet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetQueries.FactsheetReport;
import org.lanzarote.monitoring.outcome.chapter.ChapterLine;
import org.lanzarote.monitoring.outcome.chapter.SpokenTitle;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;
import org.lanzarote.monitoring.outcome.report.FactsheetFigures;
import org.lanzarote.monitoring.outcome.style.RoundStyle;
import org.lanzarote.monitoring.outcome.translation.WordedTexts;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** All records of one factsheet in a language. */
record FactsheetRecords(
        Language language,
        Language authentic,
        FactsheetReport head,
        @Nullable Instant lastUpdate,
        FactsheetFigures figures,
        List<UrgencyTerm> scale,
        RoundStyle style,
        FactsheetLines lines,
        List<FactsheetQueries.PartyRecommendation> open,
        Map<String, String> urgencies,
        Map<UUID, List<Integer>> support,
        WordedTexts texts,
        Collection<UUID> own,
        List<StaleReason> stale,
        Collection<Party> citedParties) {

    /** The numbers of the paragraphs that support a recommendation. */
    List<Integer> support(UUID recommendation) {
        return support.getOrDefault(recommendation, List.of());
    }

    /** The places of its footnotes, in the order of their numbers. */
    List<PlacedMark> notes() {
        return Stream.concat(
                        Stream.of(head.introduction(), PlacedMark.SCALE, head.keyFindings()),
                        new FactsheetOrder(lines).texts())
                .flatMap(text -> marks(text).map(mark -> new PlacedMark(text, mark)))
                .toList();
    }

    private Stream<String> marks(UUID text) {
        return text.equals(PlacedMark.SCALE)
                ? scale.stream().flatMap(term -> Marks.marks(term.meaning().in(authentic)).stream())
                : Marks.marks(texts.of(text).original().text().markdown()).stream();
    }

    /** A title of a chapter, or of a heading in it, as the factsheet prints it. */
    SpokenTitle spoken(BilingualText title, ChapterLine chapter, String key) {
        return SpokenTitle.of(title, language, authentic, chapter.untranslated().contains(key));
    }
}
