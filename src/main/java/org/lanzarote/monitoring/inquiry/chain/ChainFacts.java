package org.lanzarote.monitoring.inquiry.chain;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells what the caller may know of records of all kinds, in one statement however many they are. */
@ApplicationScoped
public class ChainFacts {

    private static final String NOTHING_MORE = " cast(null as text) as party, cast(null as text) as about,"
            + " cast(null as integer) as submission, cast(null as text) as organisation,";

    private static final String OF_REPORT =
            " coalesce(r.published_at, cast(r.adopted_on as timestamp) at time zone 'UTC')";

    private static final String NO_SEAL = " cast(null as text) as digest, cast(null as uuid) as origin,"
            + " cast(null as timestamptz) as origin_at, ";

    private static final String OF_PARTS =
            NOTHING_MORE + OF_REPORT + " as at, cast(r.status as text) as state," + NO_SEAL;

    /** Of what factsheets print, and is public with the first edition that has it, or with the report. */
    private static final String OF_FACTSHEETS = NOTHING_MORE + " coalesce(d.published_at,"
            + " case when r.published_at is null or %1$s then" + OF_REPORT + " end) as at,"
            + " case when r.published_at is null or d.published_at is not null or %1$s"
            + " then cast(r.status as text) else 'DRAFT' end as state," + NO_SEAL;

    private static final String FIRST_EDITION = " left join published_part d on d.part_id = p.id";

    private static final String READ =
            " and r.round_number = :round and (r.published_at is not null or :insider) union all ";

    private static final String FACTS = "select 'PARAGRAPH' as kind, p.id, cast(p.number as text) as key," + OF_PARTS
            + "p.text_id as text from paragraph p join report r on r.id = p.report_id"
            + " where p.id = any(:ids) and p.withdrawn_id is null" + READ
            + "select 'RECOMMENDATION', p.id, p.code," + OF_PARTS
            + "p.text_id from recommendation p join report r on r.id = p.report_id"
            + " where p.id = any(:ids) and p.withdrawn_id is null" + READ
            + "select 'STATEMENT', p.id, cast(p.id as text)," + OF_FACTSHEETS.formatted("false")
            + "p.text_id from statement p join chapter c on c.id = p.chapter_id join report r on r.id = c.report_id"
            + FIRST_EDITION
            + " where p.id = any(:ids) and p.withdrawn_id is null" + READ
            + "select 'PRACTICE', p.id, cast(p.id as text)," + OF_FACTSHEETS.formatted("p.printing <> 'FACTSHEETS'")
            + "p.text_id from practice p join chapter c on c.id = p.chapter_id join report r on r.id = c.report_id"
            + FIRST_EDITION
            + " where p.id = any(:ids) and p.withdrawn_id is null" + READ
            + "select 'CHAPTER', p.id, p.numeral," + OF_PARTS
            + "p.introduction_id from chapter p join report r on r.id = p.report_id"
            + " where p.id = any(:ids) and p.withdrawn_id is null" + READ
            + "select 'REPORT', r.id, r.reference," + OF_PARTS
            + "coalesce((select x.text_id from factsheet_text x where x.report_id = r.id and x.kind = 'INTRODUCTION'"
            + " and x.withdrawn_id is null), r.introduction_id) from report r where r.id = any(:ids)" + READ
            + "select 'FINDING', f.id, cast(f.id as text), f.party_iso3, (select q.number from question q"
            + " where q.id = f.question_id), null, null, case when f.published_at is not null then (select r.published_at"
            + " from report r where r.round_number = f.round_number) end, case when f.published_at is not null"
            + " then 'PUBLISHED' else coalesce((select r.status from report r where r.id = (select c.report_id"
            + " from chapter c where c.id = (select o.chapter_id from finding_place o where o.finding_id = f.id"
            + " and o.withdrawn_id is null))), 'DRAFT') end, null, null, null, f.text_id from followed_finding f"
            + " where f.id = any(:ids) and f.round_number = :round and f.withdrawn_id is null"
            + " and (f.published_at is not null or :insider) union all "
            + "select 'ANSWER', k.id, k.party || '/' || k.question || '@' || k.submission, k.party, k.question,"
            + " k.submission, null, k.submitted_at, case when k.published then 'PUBLISHED'"
            + " when k.submitted_at is not null then 'SUBMITTED' end,"
            + " (select s.sha256 from submission s where s.id = (select a.submission_id from submitted_answer a"
            + " where a.id = k.id) and s.sealed is not null and (s.party_iso3 = :party or :insider)), null, null, null"
            + " from submitted_answer_key k where k.id = any(:ids) and k.round_number = :round union all "
            + "select 'STAKEHOLDER_SUBMISSION', c.id, cast(c.id as text), c.party_iso3, null, null, c.organisation,"
            + " c.made_at, case when c.party_iso3 is null then 'PUBLISHED' else 'FORWARDED' end,"
            + " (select z.sha256 from stakeholder_seal z where z.submission_id = c.submission_id"
            + " and (z.organisation = :organisation or :secretariat)), s.id, s.submitted_at, null"
            + " from submission_copy c left join lateral (select o.id, o.organisation, o.submitted_at"
            + " from stakeholder_submission o where o.id = c.submission_id and (o.organisation = :organisation"
            + " or :secretariat or (:insider and not o.concealed))) s on true"
            + " where c.id = any(:ids) and c.round_number = :round and (c.party_iso3 is null or c.party_iso3 = :party"
            + " or :insider or s.organisation = :organisation) union all "
            + "select 'SUBMISSION', s.id, cast(s.id as text), null, null, null, null, s.submitted_at,"
            + " case when s.submitted_at is null then 'DRAFT' else 'SUBMITTED' end, (select z.sha256"
            + " from stakeholder_seal z where z.submission_id = s.id and (z.organisation = :organisation or :secretariat)),"
            + " null, null, null from stakeholder_submission s where s.id = any(:ids) and s.round_number = :round"
            + " and (s.organisation = :organisation or (s.submitted_at is not null"
            + " and (:secretariat or (:insider and not s.concealed)))) union all "
            + "select 'CHILD_EXTRACT', x.id, cast(x.id as text), null, x.question, null, null,"
            + " date_trunc('day', x.published_at, 'UTC'),"
            + " case when x.published_at is null then 'DRAFT' else 'PUBLISHED' end, null, null, null, null"
            + " from child_extract x where x.id = any(:ids) and x.round_number = :round and x.withdrawn_at is null"
            + " and (x.published_at is not null or :insider or :officer) union all "
            + "select 'CHILD_EXTRACT', x.id, 'withdrawn', null, null, null, null, null, 'WITHDRAWN', null, null, null, null"
            + " from extract_key x where x.id = any(:ids) and x.round_number = :round and x.withdrawn union all "
            + "select 'CHILD_STATEMENT', k.id, cast(k.id as text), null, k.question, null, null, k.reported_at, 'SUBMITTED',"
            + " null, null, null, null from child_statement k where k.id = any(:ids) and k.round_number = :round"
            + " and :officer and not k.disclosed union all "
            + "select 'CHILD_CONTRIBUTION', c.id, cast(c.id as text), null, null, null, null, c.reported_at, 'SUBMITTED',"
            + " null, null, null, null from child_contribution c where c.id = any(:ids) and c.round_number = :round"
            + " and (c.reported_by = :facilitator or :officer) union all "
            + "select 'RESERVATION', v.id, v.party_iso3 || '/' || v.article, v.party_iso3, v.article, null, null, null,"
            + " 'PUBLISHED', null, null, null, null from reservation v where v.id = any(:ids)";

    private final EntityManager em;
    private final Caller caller;

    ChainFacts(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    /** The facts on these records of a round; one of which the caller may know nothing has none. */
    public Map<Thing, ThingFacts> of(int round, Collection<UUID> records) {
        return em.unwrap(Session.class)
                .createNativeQuery(FACTS, Tuple.class)
                .setParameter("ids", records.toArray(UUID[]::new))
                .setParameter("round", round)
                .setParameter("insider", caller.isInsider())
                .setParameter("secretariat", caller.isSecretariat())
                .setParameter("officer", caller.isSafeguardingOfficer())
                .setParameter("party", caller.answersFor())
                .setParameter("organisation", caller.submitsFor())
                .setParameter("facilitator", caller.reportsFor())
                .getResultStream()
                .map(ChainFacts::facts)
                .collect(toMap(ThingFacts::thing, facts -> facts));
    }

    private static ThingFacts facts(Tuple row) {
        var state = row.get("state", String.class);
        return new ThingFacts(
                Thing.of(TraceKind.valueOf(row.get("kind", String.class)), row.get("id", UUID.class)),
                row.get("key", String.class),
                row.get("party", String.class),
                row.get("about", String.class),
                row.get("submission", Integer.class),
                row.get("organisation", String.class),
                row.get("at", Instant.class),
                state == null ? null : TraceState.valueOf(state),
                row.get("digest", String.class),
                row.get("origin", UUID.class),
                row.get("origin_at", Instant.class),
                row.get("text", UUID.class));
    }
}
