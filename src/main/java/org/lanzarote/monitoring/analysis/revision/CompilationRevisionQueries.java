package org.lanzarote.monitoring.analysis.revision;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for the revisions of a compilation; only those who oversee the round learn who issued them. */
interface CompilationRevisionQueries {

    @HQL("select r.number, r.issuedAt, case when :overseer = true then coalesce(s.name, r.issuedBy) end, r.remark"
            + " from CompilationRevision r left join Account s on s.login = r.issuedBy"
            + " where r.round.number = :round and r.question = :question and r.number < :before order by r.number desc")
    List<CompilationRevisionRow> rows(int round, String question, int before, boolean overseer, Page page);

    @HQL("select r.number, r.issuedAt, case when :overseer = true then coalesce(s.name, r.issuedBy) end, r.remark"
            + " from CompilationRevision r left join Account s on s.login = r.issuedBy"
            + " where r.id = :revision")
    CompilationRevisionRow row(UUID revision, boolean overseer);

    /** What is said of a revision. */
    record RemarkLine(UUID id, String remark) {}

    @HQL("select r.id, r.remark from CompilationRevision r where r.round.number = :round and r.remark is not null")
    List<RemarkLine> remarks(int round);
}
