package org.lanzarote.monitoring.inquiry.chain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.lanzarote.monitoring.factsheets.edition.NewestEditions;
import org.lanzarote.monitoring.factsheets.factsheet.FootnoteNumbering;
import org.lanzarote.monitoring.factsheets.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.report.Report;

/**
 * Ends a chain in factsheets, with a fixed number of statements however many they are: as everybody reads them in the newest edition
 * of each Party, or as they are worked on.
 */
@ApplicationScoped
public class FactsheetEnds {

    private final NewestEditions newest;
    private final FootnoteNumbering numbering;
    private final EvidenceWalk walk;
    private final EntityManager em;

    FactsheetEnds(NewestEditions newest, FootnoteNumbering numbering, EvidenceWalk walk, EntityManager em) {
        this.newest = newest;
        this.numbering = numbering;
        this.walk = walk;
        this.em = em;
    }

    /** The steps from factsheets, those of these Parties as drafts, to what stands in a chain. */
    public List<ChainStep> of(Report report, Chain chain, Map<Thing, ThingFacts> known, Set<String> drafts) {
        var cited = chain.using().stream().filter(Thing::isRecord).collect(toMap(Thing::id, identity()));
        if (cited.isEmpty()) {
            return List.of();
        }
        var factsheets = drafts.isEmpty() ? read(report) : worked(report);
        Set<UUID> printed = factsheets.stream()
                .flatMap(factsheet -> factsheet.texts().stream())
                .collect(toSet());
        var sentences = ChainSentences.of(chain, known);
        return new FactsheetSteps(factsheets, drafts)
                .to(
                        sentences.inRevisions(revisions(sentences.texts(), printed)),
                        walk.printedNotes(report.round().number(), cited, printed));
    }

    /** The numbers of footnotes in all factsheets as everybody reads them; before there are editions, as they are worked on. */
    List<FootnoteNumbers> read(Report report) {
        return report.publishedAt() == null ? worked(report) : newest.footnotes(report);
    }

    private List<FootnoteNumbers> worked(Report report) {
        return numbering.of(report, report.round().rosterCodes());
    }

    /** Those of these texts that are revisions of other ones, by these. */
    private Map<UUID, Set<UUID>> revisions(Set<UUID> texts, Set<UUID> among) {
        return em.unwrap(Session.class)
                .createNativeQuery(ChainSql.REVISIONS, Tuple.class)
                .setParameter("texts", texts.toArray(UUID[]::new))
                .setParameter("among", among.toArray(UUID[]::new))
                .getResultStream()
                .collect(groupingBy(
                        row -> row.get("text", UUID.class), mapping(row -> row.get("revision", UUID.class), toSet())));
    }
}
