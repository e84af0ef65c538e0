package org.lanzarote.monitoring.inquiry.chain;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.edition.SealedFootnote;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.quotation.PassageState;

/**
 * Follows citations from record to record, with one statement for each direction however long the way is. A text is
 * followed where the caller reads the record that holds it, and nowhere else.
 */
@ApplicationScoped
public class EvidenceWalk {

    private final EntityManager em;
    private final Caller caller;

    EvidenceWalk(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    /** Every step from these records down to what they rest on in the end. */
    public List<ChainStep> evidence(Collection<Thing> begin) {
        return begin.isEmpty()
                ? List.of()
                : from(begin, query(ChainSql.DOWN))
                        .setParameter("officer", caller.isSafeguardingOfficer())
                        .setParameter("facilitates", !caller.reportsFor().isEmpty())
                        .getResultStream()
                        .map(EvidenceWalk::cited)
                        .toList();
    }

    /** Every step from these records up to what rests on them in the end. */
    public List<ChainStep> uses(int round, Collection<Thing> begin) {
        return from(begin, query(ChainSql.UP))
                .setParameter("round", round)
                .getResultStream()
                .map(row -> step(row, record(row, "by_kind", "by_id"), record(row, "kind", "id"), null))
                .toList();
    }

    /** What one footnote of a text points to, by the record that holds the text. */
    public List<ChainStep> footnote(int round, UUID text, String mark) {
        return query(ChainSql.FOOTNOTE)
                .setParameter("round", round)
                .setParameter("text", text)
                .setParameter("mark", mark)
                .getResultStream()
                .map(EvidenceWalk::cited)
                .toList();
    }

    /** What a footnote of a sealed edition points to, in the words that were sealed. */
    List<ChainStep> sealedFootnote(Thing footnote, SealedFootnote sealed) {
        var note = sealed.note();
        if (!note.kind().hasTargets()) {
            var outside = ChainStep.Outside.of(note, ChainStep.Outside.of(sealed.translated(), null));
            var to = new Thing(TraceKind.valueOf(note.kind().name()), footnote.name());
            return List.of(new ChainStep(footnote, to, TraceRelation.CITES, null, null, outside, null));
        }
        return query(ChainSql.SEALED_FOOTNOTE)
                .setParameter("text", sealed.place().text())
                .setParameter("mark", sealed.place().mark())
                .getResultStream()
                .map(row -> cited(row, footnote).by(footnote))
                .toList();
    }

    /** The records that hold a text, or what became of it. */
    Set<Thing> holders(int round, UUID text) {
        return query(ChainSql.HOLDERS)
                .setParameter("round", round)
                .setParameter("text", text)
                .getResultStream()
                .map(row -> record(row, "kind", "id"))
                .collect(toSet());
    }

    /** The footnotes of these texts that cite these records. */
    List<PrintedNote> printedNotes(int round, Map<UUID, Thing> cited, Set<UUID> texts) {
        return query(ChainSql.PRINTED_NOTES)
                .setParameter("round", round)
                .setParameter("cited", cited.keySet().toArray(UUID[]::new))
                .setParameter("texts", texts.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> PrintedNote.of(row, cited))
                .toList();
    }

    private NativeQuery<Tuple> query(String sql) {
        return em.unwrap(Session.class).createNativeQuery(sql, Tuple.class).setParameter("insider", caller.isInsider());
    }

    private static NativeQuery<Tuple> from(Collection<Thing> begin, NativeQuery<Tuple> query) {
        return query.setParameter(
                        "kinds",
                        begin.stream().map(thing -> thing.kind().name()).toArray(String[]::new))
                .setParameter("ids", begin.stream().map(Thing::id).toArray(UUID[]::new));
    }

    private static ChainStep cited(Tuple row) {
        return cited(row, record(row, "by_kind", "by_id"));
    }

    /** The step of a line of citations; what stands outside this service is told apart by its place in the text. */
    private static ChainStep cited(Tuple row, Thing from) {
        if (row.get("id") != null) {
            return step(row, from, record(row, "kind", "id"), null);
        }
        var place = row.get("text") + "/" + row.get("ordinal");
        return step(
                row,
                from,
                new Thing(TraceKind.valueOf(row.get("kind", String.class)), place),
                ChainLineSql.outside(row));
    }

    private static ChainStep step(Tuple row, Thing from, Thing to, ChainStep.@Nullable Outside outside) {
        var mark = row.get("mark", String.class);
        return new ChainStep(from, to, relation(from, mark), row.get("text", UUID.class), mark, outside, passage(row));
    }

    private static TraceRelation relation(Thing from, @Nullable String mark) {
        return switch (from.kind()) {
            case CHILD_EXTRACT -> TraceRelation.MADE_FROM;
            case CHILD_STATEMENT -> TraceRelation.IN;
            default -> mark == null ? TraceRelation.LINKED : TraceRelation.CITES;
        };
    }

    /** What the line rests on in an answer, if it cites one. */
    static @Nullable TracedPassage passage(Tuple row) {
        var evidence = row.get("evidence", UUID.class);
        var became = row.get("became", String.class);
        return evidence == null
                ? null
                : new TracedPassage(
                        evidence,
                        row.get("quoted", Boolean.class),
                        row.get("quotation", String.class),
                        became == null ? null : PassageState.valueOf(became),
                        row.get("last", Integer.class),
                        row.get("taken_down", Boolean.class),
                        row.get("waits", Boolean.class),
                        row.get("shown", Boolean.class));
    }

    static Thing record(Tuple row, String kind, String id) {
        return Thing.of(TraceKind.valueOf(row.get(kind, String.class)), row.get(id, UUID.class));
    }
}
