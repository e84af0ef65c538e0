package org.lanzarote.monitoring.inquiry.search;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** The index in PostgreSQL, asked through row-level security. */
@ApplicationScoped
class PostgresIndex implements SearchIndex {

    private static final JsonMapper JSON = new JsonMapper();

    private final EntityManager em;
    private final ToldQuestions told;

    PostgresIndex(EntityManager em, ToldQuestions told) {
        this.em = em;
        this.told = told;
    }

    @Override
    @Transactional
    public boolean takeInSome(boolean all) {
        var step = em.unwrap(Session.class)
                .createNativeQuery(SearchStatements.TAKE_IN, Tuple.class)
                .setParameter("job", all)
                .getSingleResult();
        Optional.ofNullable(step.get("refused", String.class))
                .ifPresent(refused ->
                        Log.errorf("The search knows not all words of these until they change: %s", refused));
        return step.get("more", Boolean.class);
    }

    @Override
    public FoundTexts find(SearchTerms terms, SearchFilter filter, SearchPlace after, int most) {
        var found = asked(terms, filter, after, most, false);
        if (found.get("waits", Boolean.class)) {
            boolean more;
            do {
                more = takeInSome(false);
            } while (more);
            found = asked(terms, filter, after, most, true);
        }
        return told(found, terms);
    }

    private Tuple asked(SearchTerms terms, SearchFilter filter, SearchPlace after, int most, boolean ready) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        filter.round().isEmpty() ? SearchStatements.FIND : SearchStatements.FIND_IN_ROUNDS, Tuple.class)
                .setParameter("asked", json(new AskedSearch(terms.all(), terms.none(), filter.given())))
                .setParameter("told", told.of(terms))
                .setParameter("rank", after.rank())
                .setParameter("id", after.id())
                .setParameter("most", most)
                .setParameter("ready", ready)
                .getSingleResult();
    }

    private FoundTexts told(Tuple row, SearchTerms terms) {
        if (!row.get("asking", Boolean.class)) {
            throw SearchReader.refusal(SearchMessage.WORDS_TOO_COMMON);
        }
        told.keep(terms, row.get("keep", String.class));
        return StoredTexts.found(
                row.get("total", Long.class),
                row.get("shown", Long.class),
                row.get("facets", String[].class),
                row.get("hits", String.class),
                AskedCodes.of(terms));
    }

    @Override
    public Map<String, String> meant(List<String> words, SearchFilter filter) {
        return em.unwrap(Session.class)
                .createNativeQuery(SearchStatements.MEANT, Tuple.class)
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("filters", json(filter.given()))
                .getResultStream()
                .filter(row -> row.get("meant") != null)
                .collect(toMap(row -> row.get("word", String.class), row -> row.get("meant", String.class)));
    }

    private static String json(Object asked) {
        try {
            return JSON.writeValueAsString(asked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the function of the database takes that puts the question. */
    private record AskedSearch(List<List<SearchTerm>> all, List<SearchTerm> none, Map<String, List<String>> filters) {}
}
