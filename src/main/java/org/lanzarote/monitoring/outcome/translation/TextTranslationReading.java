package org.lanzarote.monitoring.outcome.translation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.TextDiff;
import org.lanzarote.monitoring.platform.citation.TextHistory;
import org.lanzarote.monitoring.platform.citation.TextLabels;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Reads texts of a report beside their translations. */
@ApplicationScoped
class TextTranslationReading {

    private final TextTranslationQueries queries;
    private final Citations citations;
    private final TextHistory history;
    private final TextLabels labels;
    private final Caller caller;

    TextTranslationReading(
            TextTranslationQueries queries,
            Citations citations,
            TextHistory history,
            TextLabels labels,
            Caller caller) {
        this.labels = labels;
        this.queries = queries;
        this.citations = citations;
        this.history = history;
        this.caller = caller;
    }

    /** The text of a part that stands, and its translation. */
    TextTranslationRow require(Report report, String part, String key) {
        var named = part.equals("texts") && key.equals("key-findings") ? "keyFindings" : key;
        return queries.translation(report.id(), report.language().other(), TranslatedKind.under(part), named)
                .orElseThrow(NotFound.of("text of the report", part + "/" + key));
    }

    TranslatedWording original(TextTranslationRow row) {
        return new TranslatedWording(text(row.textId()), row.lead());
    }

    TextWithCitations text(UUID id) {
        return requireNonNull(citations.read(List.of(id)).get(id)).text();
    }

    /** Rows of a list, whose labels have the keys of today, as those of a text that is read alone. */
    Function<TextTranslationRow, TextTranslationItem> items(Report report, List<TextTranslationRow> rows) {
        Map<UUID, String> stored = new HashMap<>();
        for (var row : rows) {
            stored.put(row.textId(), row.markdown());
            if (row.translationId() != null && row.translation() != null) {
                stored.put(row.translationId(), row.translation());
            }
        }
        var present = labels.present(stored);
        return row -> item(
                report,
                row.saying(
                        requireNonNull(present.get(row.textId())),
                        row.translationId() == null ? row.translation() : present.get(row.translationId())));
    }

    private TextTranslationItem item(Report report, TextTranslationRow row) {
        return TextTranslationItem.of(
                row,
                report.round().number(),
                report.language().other(),
                row.isHeading() && !report.status().isDraft()
                        ? List.of()
                        : TextTranslationAction.permitted(row.translationState(), caller));
    }

    /** A text and its translation with their footnotes, and what changed in the text since it was translated. */
    TextTranslationView view(Report report, TextTranslationRow row) {
        if (row.isHeading()) {
            return TextTranslationView.of(
                    items(report, List.of(row)).apply(row),
                    new TextWithCitations(row.markdown(), List.of()),
                    new TextWithCitations(requireNonNull(row.translation()), List.of()),
                    null);
        }
        var texts = citations.read(Stream.of(row.textId(), row.translationId())
                .flatMap(Stream::ofNullable)
                .toList());
        var translation = row.translationId() == null ? null : texts.get(row.translationId());
        return TextTranslationView.of(
                items(report, List.of(row)).apply(row),
                requireNonNull(texts.get(row.textId())).text(),
                translation == null ? null : translation.text(),
                changed(row));
    }

    private @Nullable TextDiff changed(TextTranslationRow row) {
        var since = row.ofRevision();
        if (since == null || since == TextTranslation.NO_REVISION || since == row.revision()) {
            return null;
        }
        var wordings = history.of(row.textId());
        return history.diff(
                history.require(wordings, since).text(),
                history.require(wordings, row.revision()).text());
    }
}
