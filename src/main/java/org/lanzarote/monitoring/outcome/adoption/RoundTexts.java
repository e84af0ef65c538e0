package org.lanzarote.monitoring.outcome.adoption;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The present texts of a round's findings, report and factsheets. */
public interface RoundTexts {

    @HQL("select f.text.id from Finding f where f.round.number = :round union all select r.introduction.id from Report"
            + " r where r.round.number = :round union all select r.keyFindings.id from Report r where r.round.number ="
            + " :round union all select c.introduction.id from Chapter c where c.report.round.number = :round union all"
            + " select p.text.id from Paragraph p where p.report.round.number = :round union all select r.text.id from"
            + " Recommendation r where r.report.round.number = :round union all select p.text.id from Practice p where"
            + " p.chapter.report.round.number = :round union all select x.text.id from FactsheetText x where"
            + " x.report.round.number = :round and x.withdrawn is null union all select s.text.id from Statement s where"
            + " s.chapter.report.round.number = :round")
    List<UUID> of(int round);
}
