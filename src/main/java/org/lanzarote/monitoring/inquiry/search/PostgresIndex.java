package org.lanzarote.monitoring.inquiry.search;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** The index in PostgreSQL, asked through row-level security. */
@ApplicationScoped
class PostgresIndex implements SearchIndex {

    /** What is named comes before all that is ranked by its words. */
    private static final String RANK = " cast(ts_rank(t.words, (select either from asked), 1)"
            + " + case when t.words @@ (select named from asked) then 1 else 0 end as real)";

    /**
     * What anybody may read is found by its own index; of the rest, the keys that the caller may read are asked for. Where
     * both have one id, the closed one says more, and is all that its reader is told. What factsheets say is found as everybody
     * reads it and as the draft has it, and once where both read alike.
     */
    private static final String FOUND = "with asked as materialized ("
            + " select english, french, matching, named, case when english is null then french when french is null then english"
            + " else english || french end as either from search_asked(cast(:asked as jsonb))),"
            + " found as materialized ("
            + " select t.id, true as published, t.kind, t.round_number, t.language, t.parties, t.question, t.chapter, t.key,"
            + " t.organisation, t.address," + RANK + " as rank"
            + " from open_text t where t.words @@ (select matching from asked)"
            + " and (t.kind not in ('ANSWER', 'FINDING', 'STATEMENT', 'PRACTICE') or (select caller_audience() = '{}')"
            + " or (select c.id from closed_text c where c.id = case t.kind when 'ANSWER' then t.id else counterpart(t.id) end"
            + " and (t.kind = 'ANSWER' or c.words @@ (select matching from asked) and c.text = t.text"
            + " and (c.parties = t.parties or strpos(t.text, '{party}') = 0))) is null)"
            + " union all"
            + " select t.id, false, t.kind, t.round_number, t.language, t.parties, t.question, t.chapter, t.key,"
            + " t.organisation, t.address," + RANK
            + " from closed_text t where t.id in (select closed_matches((select matching from asked)))),"
            + " shown as (select * from found where rank < cast(:rank as real) or (rank = cast(:rank as real) and id > :id)"
            + " order by rank desc, id limit :most)";

    private static final String FACETS = " select cast(jsonb_object_agg(facet, counts) as text) from ("
            + " select facet, jsonb_agg(jsonb_build_object('value', value, 'count', count) order by count desc, value) as counts"
            + " from (select facet, value, count(*) as count from found cross join lateral (values"
            + " ('kind', cast(kind as text)), ('chapter', chapter),"
            + " ('round', cast(round_number as text)), ('language', language)) as valued (facet, value)"
            + " where value is not null group by facet, value"
            + " union all select 'question', question, count(*) from (select unnest(questions_over(question)) as question"
            + " from found) as of_question group by question"
            + " union all select 'party', party, count(*) from found cross join lateral unnest(parties) as of (party)"
            + " group by party) as counted group by facet) as each_facet";

    private static final String HITS =
            " select cast(jsonb_agg(jsonb_build_object('id', s.id, 'rank', cast(s.rank as text),"
                    + " 'published', s.published, 'kind', s.kind, 'round', s.round_number, 'language', s.language,"
                    + " 'parties', s.parties, 'question', s.question, 'chapter', s.chapter, 'key', s.key,"
                    + " 'organisation', s.organisation, 'address', s.address, 'text', w.text,"
                    + " 'draft', case when not s.published and s.kind in ('FINDING', 'STATEMENT', 'PRACTICE')"
                    + " and exists (select from open_text o where o.id = counterpart(s.id)) then 'CHANGED' end,"
                    + " 'marked', marked(s.language, replace(w.text, '{party}', '"
                    + PartiesInText.PLACE
                    + "'), w.asked),"
                    + " 'named', marked_parties(s.language, s.parties, w.text, w.asked)) order by s.rank desc, s.id) as text)"
                    + " from shown s cross join asked a cross join lateral (select with_labels(s.language,"
                    + " case when s.published then (select o.text from open_text o where o.id = s.id)"
                    + " else (select c.text from closed_text c where c.id = s.id) end) as text,"
                    + " case s.language when 'EN' then a.english else a.french end as asked) as w";

    private static final String FIND = FOUND + " select (select matching is not null from asked) as asking,"
            + " (select count(*) from found) as total, (" + FACETS + ") as facets, (" + HITS + ") as hits";

    private static final String MEANT =
            "select w.word, meant_word(w.word) as meant from unnest(cast(:words as text[])) as w (word)"
                    + " cross join lateral (select matching from search_asked(jsonb_build_object("
                    + "'all', jsonb_build_array(jsonb_build_array(jsonb_build_object('words', w.word))), 'none', jsonb_build_array(),"
                    + " 'filters', cast(:filters as jsonb)))) as a"
                    + " where a.matching is not null and not exists (select from open_text t where t.words @@ a.matching)"
                    + " and not exists (select from closed_matches(a.matching))";

    /** How many records are taken in at once: as many as a statement has time for, were each a reply. */
    private static final String TAKE_IN = "select taken, refused from index_waiting(10)";

    private static final JsonMapper JSON = new JsonMapper();

    private final EntityManager em;

    PostgresIndex(EntityManager em) {
        this.em = em;
    }

    @Override
    public void takeInWhatWaits() {
        Tuple step;
        do {
            step = em.unwrap(Session.class)
                    .createNativeQuery(TAKE_IN, Tuple.class)
                    .getSingleResult();
            Optional.ofNullable(step.get("refused", String.class))
                    .ifPresent(refused -> Log.errorf("The search finds these no more until they change: %s", refused));
        } while (step.get("taken", Integer.class) > 0);
    }

    @Override
    public FoundTexts find(SearchTerms terms, SearchFilter filter, SearchPlace after, int most) {
        var row = em.unwrap(Session.class)
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("asked", json(new AskedSearch(terms.all(), terms.none(), filter.given())))
                .setParameter("rank", after.rank())
                .setParameter("id", after.id())
                .setParameter("most", most)
                .getSingleResult();
        if (!row.get("asking", Boolean.class)) {
            throw SearchReader.refusal(SearchMessage.WORDS_TOO_COMMON);
        }
        return StoredTexts.found(
                row.get("total", Long.class),
                row.get("facets", String.class),
                row.get("hits", String.class),
                AskedCodes.of(terms));
    }

    @Override
    public Map<String, String> meant(List<String> words, SearchFilter filter) {
        return em.unwrap(Session.class)
                .createNativeQuery(MEANT, Tuple.class)
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
