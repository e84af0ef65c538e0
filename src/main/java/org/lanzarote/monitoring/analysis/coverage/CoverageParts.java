package org.lanzarote.monitoring.analysis.coverage;

/** What the statements on coverage have in common, from the questions that were asked to each Party and question. */
final class CoverageParts {

    /** Who reports on a question today. */
    private static final String REPORTING =
            "(select 1 from RapporteurAppointment a join a.logins l where a.round.number = :round"
                    + " and function(covers_question as Boolean, a.questions, q.number) and a.endedAt is null and a.fromDay <= :today"
                    + " and (a.untilDay is null or a.untilDay >= :today) and (:login = '' or l = :login))";

    /** The questions of all versions of the round's questionnaire. */
    private static final String ASKED = "asked as materialized (select x.id as id, x.number as number from Question x"
            + " join x.questionnaire y where y.round.number = :round)";

    /** The findings of the round, gathered by Party and question, with the one that is furthest behind. */
    private static final String FOUND =
            "each as materialized (select f.party.iso3 as party, f.question.id as question, f.text.id as text,"
                    + " case when f.state = DRAFT then 1 when f.state = PROPOSED then 2 else 3 end as stage"
                    + " from Finding f where f.round.number = :round),"
                    + " found as materialized (select f.party as party, a.number as number, count(*) as findings,"
                    + " min(f.stage) as behind from each f join asked a on a.id = f.question group by f.party, a.number)";

    /** The answers of latest submissions that still say what findings of the round cite, of whatever submission. */
    private static final String CITED =
            "resting as materialized (select e.party as party, e.question as question, e.text.id as text"
                    + " from Evidence e join e.standings s where e.roundNumber = :round and s.roundNumber = :round"
                    + " and s.audience = SEALED and s.state in (SAME, MOVED)"
                    + " and (s.valueChanged = false or s.waits = false)),"
                    + " cited as materialized (select distinct e.party as party, e.question as question from each f"
                    + " join resting e on e.text = f.text)";

    /** The questions of the version in force. */
    private static final String POSED =
            "posed as materialized (select x.ordinal as ordinal, x.number as number, x.chapter as chapter,"
                    + " x.kind as kind from Questionnaire v join Question x on x.questionnaire = v where v.round.number = :round"
                    + " and v.number = (select max(o.number) from Questionnaire o where o.round.number = :round"
                    + " and o.publishedAt is not null))";

    /** The Parties of the roster, each with its latest submission. */
    private static final String LISTED =
            "listed as materialized (select e.party.iso3 as party, s.number as submission, s.id as sealed from Round r"
                    + " join r.roster e left join Reply y on y.round = r and y.party = e.party"
                    + " left join Submission s on s.reply = y and s.number = y.stands.submissions where r.number = :round)";

    /** The answers of the latest submissions, found by the submission. */
    private static final String GIVEN =
            "sealed as materialized (select y.party.iso3 as party, w.question.id as question, w.savedAt as saved from Reply y"
                    + " join Submission s on s.reply = y and s.number = y.stands.submissions"
                    + " join SubmittedAnswer w on w.submission = s where y.round.number = :round),"
                    + " given as materialized (select w.party as party, a.number as number, w.saved as saved from sealed w join asked a on a.id = w.question)";

    private static final String STATE =
            "(case when g.behind = 1 then 'DRAFT' when g.behind = 2 then 'PROPOSED' when g.behind = 3 then 'AGREED'"
                    + " when p.submission is null then 'NO_REPLY' else 'WITHOUT_FINDING' end)";

    private static final String CELL =
            "cells as materialized (select x.ordinal as ordinal, x.number as number, x.chapter as chapter, p.party as party,"
                    + " p.submission as submission, p.sealed as sealed, coalesce(g.findings, 0) as findings, " + STATE
                    + " as state";

    private static final String OF_EACH =
            " from posed x join listed p on 1 = 1" + " left join found g on g.party = p.party and g.number = x.number";

    private static final String POSED_OR_FOUND = " where x.kind <> GROUP or g.findings > 0)";

    private static final String BEGINNING =
            "with " + ASKED + ", " + FOUND + ", " + CITED + ", " + POSED + ", " + LISTED + ", ";

    /** All Parties and questions, before any filter: what filters let through nobody can estimate. */
    static final String CELLS = BEGINNING + CELL + OF_EACH + POSED_OR_FOUND;

    /** The same with their answers, which are joined before any filter, too. */
    static final String ANSWERED_CELLS = BEGINNING + GIVEN + ", " + CELL
            + ", (case when w.saved is null then false else true end) as answered,"
            + " (case when u.party is null then false else true end) as used" + OF_EACH
            + " left join given w on w.party = p.party and w.number = x.number"
            + " left join cited u on u.party = p.party and u.question = x.number" + POSED_OR_FOUND;

    static final String FILTERS =
            "(function(among as Boolean, :party, '') or function(among as Boolean, :party, q.party))"
                    + " and (function(among as Boolean, :question, '')"
                    + " or function(covers_question as Boolean, :question, q.number))"
                    + " and (function(among as Boolean, :chapter, '') or function(among as Boolean, :chapter, q.chapter))"
                    + " and (function(among as Boolean, :state, '') or function(among as Boolean, :state, q.state))"
                    + " and (:whose = 'ALL' or (:whose = 'OWN' and exists " + REPORTING + ")"
                    + " or (:whose = 'NOBODYS' and not exists " + REPORTING + "))";

    static final String USE = " and (cast(:used as Boolean) is null or (q.answered = true and q.used = :used))";

    /** Whether the latest submission answers a question, and whether a finding rests on that, of one cell. */
    static final String LOOKED_UP =
            "(case when exists (select 1 from asked a join SubmittedAnswer w on w.question.id = a.id"
                    + " where a.number = q.number and w.submission.id = q.sealed and w.savedAt is not null) then true else false end),"
                    + " (case when (q.party, q.number) in (select u.party, u.question from cited u) then true else false end)";

    private CoverageParts() {}
}
