package org.lanzarote.monitoring.analysis.codebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for codebooks, which insiders alone read. */
interface CodebookQueries {

    String VERSION =
            "select v.number, v.writtenAt, coalesce((select a.name from Account a where a.login = v.writtenBy),"
                    + " v.writtenBy), v.reason, v.changes";

    String OF_ROUND = " from CodebookVersion v where v.round.number = :round and :insider = true ";

    /** The codes of a version that another one followed. */
    record VersionBefore(int number, List<CodeEntry> codes) {}

    /** A version with its codes. */
    record WrittenVersion(
            int number,
            Instant writtenAt,
            String writtenBy,
            String reason,
            CodebookChanges changes,
            List<CodeEntry> codes) {

        CodebookView permitting(List<CodebookAction> permitted) {
            return new CodebookView(number, writtenAt, writtenBy, reason, changes, codes, permitted);
        }

        CodebookState state() {
            return new CodebookState(number, codes);
        }
    }

    @HQL(VERSION + OF_ROUND + "and v.number < :before order by v.number desc")
    List<CodebookVersionRow> versions(int round, boolean insider, int before, Page page);

    @HQL(VERSION + ", v.codes" + OF_ROUND + "and v.number = :number")
    Optional<WrittenVersion> version(int round, boolean insider, int number);

    @HQL(VERSION + ", v.codes" + OF_ROUND
            + "and v.number = (select max(l.number) from CodebookVersion l where l.round.number = :round)")
    Optional<WrittenVersion> inForce(int round, boolean insider);

    /** The codes of each version from which the next one removed one of these, the latest last. */
    @HQL(
            "select v.number, v.codes from CodebookVersion v join CodebookVersion n on n.round = v.round and n.number = v.number + 1"
                    + " where v.round.number = :round and :insider = true and function(removes_code as Boolean, :keys, n.changes)"
                    + " order by v.number")
    List<VersionBefore> removing(int round, boolean insider, String[] keys);

    /** Whether a Party of the round has submitted anything that could be coded. */
    @HQL("select case when exists (select 1 from Reply r where r.round.number = :round"
            + " and r.stands.submissions > 0) then true"
            + " else false end")
    boolean hasAnswers(int round);
}
