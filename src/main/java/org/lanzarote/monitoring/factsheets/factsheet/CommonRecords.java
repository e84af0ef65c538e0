package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.children.figures.ParticipationFigures;
import org.lanzarote.monitoring.outcome.chapter.ChapterLine;
import org.lanzarote.monitoring.outcome.chapter.HeadingLine;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.style.RoundStyle;
import org.lanzarote.monitoring.outcome.translation.ConfirmedTexts;

/** What the factsheets of all Parties have in common, so that those who compose many fetch it once. */
record CommonRecords(
        Report report,
        List<ConfirmedTexts> translated,
        List<ChapterLine> chapters,
        List<HeadingLine> headings,
        Optional<ParticipationFigures> children,
        RoundStyle style,
        StaleTexts stale) {

    /** These texts with their translations into all languages. */
    List<UUID> allWith(Collection<UUID> texts) {
        return translated.stream()
                .flatMap(confirmed -> confirmed.with(texts).stream())
                .distinct()
                .toList();
    }

    /** Keeps what has one of these keys. */
    static <K, V> Map<K, V> only(Collection<K> keys, Map<K, V> read) {
        return keys.stream().distinct().filter(read::containsKey).collect(toMap(identity(), read::get));
    }
}
