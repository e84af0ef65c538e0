package org.lanzarote.monitoring.inquiry.search;

/** What the index asks PostgreSQL. */
final class SearchStatements {

    /** So many characters that are to come are taken in by a search; more are left to the job. */
    private static final int SOON = 100_000;

    /** What is named comes before all that is ranked by its words. */
    private static final String RANK = " cast(ts_rank(t.words, (select either from asked), 1)"
            + " + case when t.words @@ (select named from asked) then 1 else 0 end as real)";

    /**
     * Nothing is asked while changes wait that this search has to take in first: the question sees them in its own moment, so
     * that what it finds stands.
     *
     * <p>What anybody may read is found by its own index; of the rest, the keys that the caller may read are asked for. Where
     * both have one id, the closed one says more, and is all that its reader is told. What factsheets say is found as everybody
     * reads it and as the draft has it, and once where both read alike.
     */
    private static final String FOUND = "with waits as materialized (select not :ready and texts_wait(" + SOON
            + ") as waits), asked as materialized ("
            + " select english, french, forms_asked(english) as english_forms, forms_asked(french) as french_forms, matching, named,"
            + " in_rounds, keep, case when english is null then french when french is null then english"
            + " else english || french end as either from search_asked(cast(:asked as jsonb), cast(:told as jsonb))"
            + " where not (select waits from waits)),"
            + " matched as materialized (select id from closed_matches((select matching from asked)) as id),"
            + " found as materialized ("
            + " select t.id, true as published, t.kind, t.round_number, t.language, t.parties, t.question, t.chapter, t.key,"
            + " t.organisation, t.address," + RANK + " as rank"
            + " from open_text t where %s"
            + " and (t.kind not in ('ANSWER', 'FINDING', 'STATEMENT', 'PRACTICE') or (select caller_audience() = '{}')"
            + " or (t.kind <> 'ANSWER' and (not exists (select from matched)"
            + " or counterpart(t.id) not in (select id from matched)))"
            + " or (select c.id from closed_text c where c.id = case t.kind when 'ANSWER' then t.id else counterpart(t.id) end"
            + " and (t.kind = 'ANSWER' or c.words @@ (select matching from asked) and c.text = t.text"
            + " and (c.parties = t.parties or strpos(t.text, '{party}') = 0))) is null)"
            + " union all"
            + " select t.id, false, t.kind, t.round_number, t.language, t.parties, t.question, t.chapter, t.key,"
            + " t.organisation, t.address," + RANK
            + " from closed_text t where t.id = any (array(select id from matched))),"
            + " shown as (select * from found where rank < cast(:rank as real) or (rank = cast(:rank as real) and id > :id)"
            + " order by rank desc, id limit :most)";

    /** Each with its name, how many have it, and the value; where many texts have one value, its parts are told once. */
    private static final String FACETS = " select array_agg(concat_ws(' ', facet, count, value)) from ("
            + " select 'kind' as facet, kind as value, count(*) as count from found group by kind"
            + " union all select 'chapter', chapter, count(*) from found where chapter is not null group by chapter"
            + " union all select 'round', cast(round_number as text), count(*) from found group by round_number"
            + " union all select 'language', language, count(*) from found group by language"
            + " union all select 'question', unnest(questions_over(question)), count"
            + " from (select question, count(*) as count from found where question is not null group by question) as of_question"
            + " union all select 'party', unnest(parties), count"
            + " from (select parties, count(*) as count from found group by parties) as of_parties) as counted";

    /** Where the words stand that are asked for, in places that were unpacked once and not for each of their forms. */
    private static final String PLACES =
            " (select string_agg(t.places ->> form, ' ') from (select unnest(w.forms) as form offset 0) as each_form)";

    /**
     * The texts with their words, each as a list for {@link StoredTexts}, of the first ones as many as together have a million bytes:
     * the service has all in its memory. What a text names by a label that parts of the report have today is told when it is shown,
     * and its words are looked for then.
     */
    private static final String HITS = " select cast(json_agg(hit.hit order by s.rank desc, s.id) as text)"
            + " from (select s.*, t.text, t.places, coalesce(sum(octet_length(t.text)) over (order by s.rank desc, s.id"
            + " rows between unbounded preceding and 1 preceding), 0) as before from shown s cross join lateral ("
            + " select o.text, o.places from open_text o where s.published and o.id = s.id"
            + " union all select c.text, c.places from closed_text c where not s.published and c.id = s.id) as t offset 0) as s"
            + " cross join asked a cross join lateral (select case s.language when 'EN' then a.english_forms else a.french_forms end as forms,"
            + " case when s.places is null then with_labels(s.language, s.text) else s.text end as text offset 0) as w"
            + " cross join lateral (select coalesce(s.places || '{}', places(s.language, replace(w.text, '{party}', '"
            + PartiesInText.PLACE
            + "'))) as places offset 0) as t"
            + " cross join lateral (select json_build_array(s.id, cast(s.rank as text), s.published, s.kind, s.round_number,"
            + " s.language, s.parties, s.question, s.chapter, s.key, s.organisation, s.address,"
            + " case when not s.published and s.kind in ('FINDING', 'STATEMENT', 'PRACTICE')"
            + " and exists (select from open_text o where o.id = counterpart(s.id)) then 'CHANGED' end, w.text, "
            + PLACES
            + ", case when strpos(w.text, '{party}') > 0 then (select json_object_agg(t.iso3, json_build_object("
            + " 'name', t.name, 'places',"
            + PLACES
            + ")) from party_in_text t"
            + " where t.iso3 = any (s.parties) and t.language = s.language) end) as hit) as hit where s.before < 1000000";

    private static final String TOLD =
            " select (select waits from waits) as waits, (select matching is not null from asked) as asking, (select cast(keep as text) from asked) as keep,"
                    + " (select count(*) from found) as total, (select count(*) from shown) as shown, (" + FACETS
                    + ") as facets, (" + HITS + ") as hits";

    static final String FIND = FOUND.formatted("t.words @@ (select matching from asked)") + TOLD;

    /** Where it is searched in some rounds alone, by the index that has them; the other one is not asked. */
    static final String FIND_IN_ROUNDS =
            FOUND.formatted("of_round(t.round_number, t.words) @@ (select in_rounds from asked)"
                            + " and ts_match_vq(t.words, (select matching from asked))")
                    + TOLD;

    static final String MEANT =
            "select w.word, meant_word(w.word) as meant from unnest(cast(:words as text[])) as w (word)"
                    + " cross join lateral (select matching from search_asked(jsonb_build_object("
                    + "'all', jsonb_build_array(jsonb_build_array(jsonb_build_object('words', w.word))), 'none', jsonb_build_array(),"
                    + " 'filters', cast(:filters as jsonb)))) as a"
                    + " where a.matching is not null and not exists (select from open_text t where t.words @@ a.matching)"
                    + " and not exists (select from closed_matches(a.matching))";

    /** Twenty records of so many characters take half a second at most on a slow machine, for which searches may wait. */
    static final String TAKE_IN = "select more, refused from index_waiting(20, " + SOON + ", :job)";

    static final String STATE = "select searched_state()";

    private SearchStatements() {}
}
