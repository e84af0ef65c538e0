package org.lanzarote.monitoring.platform.citation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.PassageState;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Queries that read many texts and the lines of their citations at once. */
interface CitationQueries {

    /** A text, and a line of its citations; a text that cites nothing has one row, without a line. */
    record TextLine(
            UUID id,
            String markdown,
            @Nullable String mark,
            @Nullable CitationKind kind,
            @Nullable UUID target,
            @Nullable String document,
            @Nullable String locator,
            @Nullable String url,
            @Nullable String explanation,
            @Nullable Integer ordinal,
            @Nullable UUID evidence,
            @Nullable Integer round,
            @Nullable Boolean quoted,
            @Nullable Boolean takenDown,
            @Nullable String instead,
            @Nullable String words,
            @Nullable String field,
            @Nullable Integer occurrence,
            @Nullable String before,
            @Nullable String after,
            @Nullable PassageState state,
            @Nullable Integer submission,
            @Nullable String fieldNow,
            @Nullable Integer occurrenceNow,
            @Nullable Boolean valueChanged,
            @Nullable Boolean waits) {

        /** What the line rests on, if it points to an answer. */
        Stream<EvidenceRow> resting() {
            return evidence == null
                    ? Stream.empty()
                    : Stream.of(new EvidenceRow(
                            id,
                            requireNonNull(ordinal),
                            evidence,
                            requireNonNull(round),
                            requireNonNull(quoted),
                            requireNonNull(takenDown),
                            requireNonNull(instead),
                            words,
                            field,
                            occurrence,
                            before,
                            after,
                            state,
                            submission,
                            fieldNow,
                            occurrenceNow,
                            requireNonNull(valueChanged),
                            requireNonNull(waits)));
        }

        Stream<CitationRow> line() {
            return kind == null
                    ? Stream.empty()
                    : Stream.of(new CitationRow(id, mark, kind, target, document, locator, url, explanation));
        }
    }

    /**
     * Texts with their lines, and what these rest on, with the words that the caller may read. Evidence is of answers, so it
     * is looked for beside no other line.
     */
    @HQL(
            "select t.id, t.markdown, l.mark, l.kind, l.target, l.document, l.locator, l.url, l.explanation, e.ordinal, e.id,"
                    + " e.roundNumber, e.quoted, e.takenDown, e.mark, w.words, p.field, p.occurrence, p.before, p.after, s.state,"
                    + " s.submission, s.field, s.occurrence, s.valueChanged, s.waits from CitedText t left join t.lines l"
                    + " left join Evidence e on e.text.id = case when l.kind = ANSWER then t.id end and e.ordinal = index(l)"
                    + " left join e.words w on w.shown = true or :insider = true left join e.places p on :insider = true"
                    + " left join e.standings s on s.audience = :audience"
                    + " where function(among as Boolean, :ids, t.id) order by t.id, index(l)")
    List<TextLine> texts(UUID[] ids, boolean insider, EvidenceAudience audience);

    @HQL("select t.id, l.mark, l.kind, l.target, l.document, l.locator, l.url, l.explanation"
            + " from CitedText t join t.lines l where function(among as Boolean, :ids, t.id) order by t.id, index(l)")
    List<CitationRow> lines(UUID[] ids);

    @HQL("select t.id, l.kind, l.target from CitedText t join t.labels l where function(among as Boolean, :ids, t.id)"
            + " order by t.id, l.target")
    List<LabelRow> labels(UUID[] ids);

    /** All wordings in the history of a text. */
    @HQL("select t.id, t.number, t.writtenBy, t.writtenAt from CitedText p join CitedText t on t.history = p.history"
            + " where p.id = :present order by t.number")
    List<TextRevision> history(UUID present);
}
