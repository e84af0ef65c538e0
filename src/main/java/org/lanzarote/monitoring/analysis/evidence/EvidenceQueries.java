package org.lanzarote.monitoring.analysis.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.platform.citation.Evidence;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.RecordParameters;
import org.lanzarote.monitoring.platform.quotation.PassageState;

/** Queries for evidence of texts that stand, and for the answers that it is of. */
interface EvidenceQueries {

    /** Evidence that waits since then. */
    record WaitingEvidence(UUID id, int round, String party, Instant since, boolean takenDown, PassageState state) {}

    String SEALED = " s.audience = org.lanzarote.monitoring.platform.citation.EvidenceAudience.SEALED ";

    /** What may hold a text of the round is gathered once: looked for text by text, it would be read again for each. */
    String COLUMNS = "with citing as materialized (select h.textId as text, h.kind as kind, h.key as key, h.own as own"
            + " from CitingPart h where h.roundNumber = :round)"
            + " select e.id, s.version, e.target, e.roundNumber, e.party, e.question, e.submission, h.kind, h.key, h.own, e.quoted, w.words,"
            + " p.field, p.occurrence, p.before, p.after, p.sha256, s.state, e.takenDown, s.waits, s.since, s.submission,"
            + " s.field, s.occurrence, s.valueChanged, c.submission, c.reason, c.confirmedBy, c.confirmedAt"
            + " from Evidence e join e.standings s";

    String WHERE = " left join e.words w left join e.places p left join s.confirmation c"
            + " where e.roundNumber = :round and" + SEALED + "and s.roundNumber = :round and :insider = true ";

    String ROW = COLUMNS + " join citing h on h.text = e.text.id" + WHERE;

    String ITEMS = ROW + "and e.id > :after and (cast(:waits as boolean) is null or s.waits = :waits)"
            + " and (cast(:state as string) is null or s.state = :state)"
            + " and (cast(:valueChanged as boolean) is null or s.valueChanged = :valueChanged) and (:party = '' or e.party = :party)"
            + " and (:question = '' or e.question = :question or function(starts_with as Boolean, e.question, concat(:question, '.')))"
            + " and (cast(:kind as string) is null or h.kind = :kind) order by e.id";

    Session session();

    default List<EvidenceItem> evidence(int round, EvidenceFilter filter, boolean insider, PageQuery page) {
        return RecordParameters.bind(session().createSelectionQuery(ITEMS, EvidenceItem.class), filter)
                .setParameter("round", round)
                .setParameter("insider", insider)
                .setParameter("after", page.afterId())
                .setPage(page.fetch())
                .getResultList();
    }

    /** One, also of words that the text has no more: editions and chains tell it. */
    @HQL(COLUMNS + " join CitedText n on n.history = e.text.history join citing h on h.text = n.id" + WHERE
            + "and e.id = :id")
    Optional<EvidenceItem> evidence(int round, boolean insider, UUID id);

    /** One, to confirm it. */
    @HQL("select e from Evidence e left join fetch e.standings where e.id = :id")
    Evidence standing(UUID id);

    /** All that rests on a Party's answers in a round, to follow it. */
    @HQL("select distinct e from Evidence e left join fetch e.words left join fetch e.places"
            + " left join fetch e.standings"
            + " where e.roundNumber = :round and e.party = :party")
    List<Evidence> of(int round, String party);

    /** These answers in their submissions and in the last ones. */
    @HQL("select a.id, d.number, p.iso3, q.number, u.number, u.sha256, a.content, a.text, n.number, b.content, b.text,"
            + " w.content, w.text, w.withheldFor, m.submission, x.content, x.text"
            + " from SubmittedAnswer a join a.question q join a.submission u join u.reply r join r.round d join r.party p"
            + " join Submission n on n.reply = r and n.number = r.stands.submissions"
            + " left join Question bq on bq.questionnaire = n.questionnaire and bq.number = q.number"
            + " left join SubmittedAnswer b on b.submission = n and b.question = bq"
            + " left join Publication c on c.reply = r and c.submission = u.number"
            + " left join PublishedAnswer w on w.publication = c and w.question = q"
            + " left join Publication m on m.reply = r and m.submission = r.stands.publishedSubmission"
            + " left join Question mq on mq.questionnaire = m.questionnaire and mq.number = q.number"
            + " left join PublishedAnswer x on x.publication = m and x.question = mq"
            + " where function(among as Boolean, :ids, a.id)")
    List<CitedAnswerRow> answers(UUID[] ids);
}
