package org.lanzarote.monitoring.analysis.source;

import java.util.List;
import org.hibernate.annotations.processing.HQL;

/**
 * Queries for extracts on questions: everybody reads those published; those who prepare the report and the safeguarding
 * officer read all. They come in an order that tells nothing of them.
 */
public interface CompiledExtractQueries {

    /** The Party, looked up by the key, and only where the extract names it. */
    String PARTY = " (select n.party from NamedExtract n where n.id = e.id) ";

    default List<CompiledExtract> all(Criteria wanted, boolean ofAnyParty, boolean readsAll) {
        return all(wanted.round(), wanted.parties(), wanted.questions(), wanted.text(), ofAnyParty, readsAll);
    }

    @HQL("select e.id," + PARTY + ", e.question, e.language, e.text, e.publishedAt from ChildExtract e"
            + " where e.roundNumber = :round and function(among as Boolean, :questions, e.question)"
            + " and e.withdrawnAt is null and (e.publishedAt is not null or :readsAll = true)"
            + " and (:ofAnyParty = true or function(among as Boolean, :parties, " + PARTY + "))"
            + " and (:text = '' or function(words_in as Boolean, :text, e.text) = true) order by e.id")
    List<CompiledExtract> all(
            int round, String[] parties, String[] questions, String text, boolean ofAnyParty, boolean readsAll);
}
