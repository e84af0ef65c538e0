package org.lanzarote.monitoring.outcome.feedback;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** The query for what the published report makes of a stakeholder's submission. */
interface StakeholderFeedbackQueries {

    /** A part that uses the submission; one without a kind where none does. */
    record UseRow(
            boolean published,
            @Nullable CitingKind kind,
            @Nullable String key,
            @Nullable String paragraph) {}

    /** What cites a copy of the submission, and the recommendations that a citing paragraph supports. */
    String USES = "(select c.submission.id as submission, t.id as text, '' as paragraph"
            + " from SubmissionCopy c, CitedText t join t.lines l where c.submission.id = :submission and l.target = c.id"
            + " union all select c.submission.id, t.id, cast(p.number as String)"
            + " from SubmissionCopy c, CitedText u join u.lines m, Paragraph p, CitedText t join t.lines l"
            + " where c.submission.id = :submission and m.target = c.id and p.text = u and l.target = p.id)";

    /** No row where the organisation has no such submission; nothing is used before the report is public. */
    @HQL("select distinct case when r.id is null then false else true end, h.kind, h.key, u.paragraph"
            + " from StakeholderSubmission s left join Report r on r.round = s.round and r.publishedAt is not null"
            + " left join " + USES + " u on u.submission = s.id and r.id is not null"
            + " left join CitingPart h on h.textId = u.text and h.roundNumber = :round"
            + " and (u.paragraph = '' or h.kind = RECOMMENDATION)"
            + " and (h.kind <> FINDING or exists (select 1 from Finding f where f.round.number = :round and f.text.id = h.textId"
            + " and f.publishedAt is not null))"
            + " where s.round.number = :round and s.id = :submission and s.organisation = :own")
    List<UseRow> uses(int round, UUID submission, String own);
}
