package org.lanzarote.monitoring.outcome.lease;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.revision.RevisedKind;

/** Queries for the leases that run; the calling code knows that the report is visible. */
interface LeaseQueries {

    /** A lease as it is fetched, with the present key of its part; a part that was withdrawn has none. */
    record LeaseLine(
            RevisedKind part,
            String by,
            Instant since,
            Instant until,
            @Nullable String numeral,
            @Nullable Integer number,
            @Nullable String code,
            @Nullable UUID practice,
            @Nullable UUID statement) {

        Stream<LeaseRow> row(String caller) {
            return switch (part) {
                case TITLE -> row("texts", "title", caller);
                case INTRODUCTION -> row("texts", "introduction", caller);
                case KEY_FINDINGS -> row("texts", "key-findings", caller);
                case CHAPTER -> row("chapters", numeral, caller);
                case PARAGRAPH -> row("paragraphs", number, caller);
                case RECOMMENDATION -> row("recommendations", code, caller);
                case PRACTICE -> row("practices", practice, caller);
                case STATEMENT -> row("statements", statement, caller);
                case FACTSHEET_TEXT -> Stream.empty();
            };
        }

        private Stream<LeaseRow> row(String name, @Nullable Object key, String caller) {
            return key == null
                    ? Stream.empty()
                    : Stream.of(new LeaseRow(name, key.toString(), by, since, until, by.equals(caller)));
        }
    }

    /** Somebody who works on a part. */
    record AtWork(String by, Instant until) {}

    @HQL("select l.part, l.account, l.takenAt, l.expiresAt, c.numeral, p.number, r.code, o.id, s.id from PartLease l"
            + " left join Chapter c on c.id = l.partId left join Paragraph p on p.id = l.partId"
            + " left join Recommendation r on r.id = l.partId left join Practice o on o.id = l.partId"
            + " left join Statement s on s.id = l.partId"
            + " where l.reportId = :report and l.expiresAt > :now order by l.takenAt, l.id")
    List<LeaseLine> leases(UUID report, Instant now);

    @HQL("select l.account, l.expiresAt from PartLease l"
            + " where l.partId = :part and l.account <> :account and l.expiresAt > :now order by l.expiresAt, l.id")
    List<AtWork> others(UUID part, String account, Instant now);
}
