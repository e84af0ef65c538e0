package org.lanzarote.monitoring.outcome.numbers;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for the texts of a report that are not like the others. */
interface NumberQueries {

    @HQL("select r.keyFindings.id from Report r where r.round.number = :round")
    List<UUID> keyFindings(int round);

    /** The beginning of a sentence, which its text goes on with. */
    record LeadOfText(UUID text, String words) {}

    @HQL("select s.text.id, s.lead from Statement s where s.chapter.report.round.number = :round union all"
            + " select o.finding.text.id, o.lead from FindingPlace o where o.chapter.report.round.number = :round"
            + " and o.lead is not null")
    List<LeadOfText> leads(int round);
}
