package org.lanzarote.monitoring.stakeholders.handling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for inquiries: an organisation sees its own, the Secretariat all; nobody else sees any. */
interface InquiryQueries {

    String MAY_READ = " (s.organisation = :own or :secretariat = true and s.submittedAt is not null) ";

    String VIEW = "select i.id, i.version, i.text, i.dueOn, i.askedAt, i.answer, i.answeredAt from Inquiry i"
            + " join i.submission s where s.round.number = :round and s.id = :submission and" + MAY_READ;

    /** The number of submissions that the caller may see with this key: one or none. */
    @HQL("select count(*) from StakeholderSubmission s where s.round.number = :round and s.id = :submission and"
            + MAY_READ)
    long submissions(int round, UUID submission, String own, boolean secretariat);

    default List<InquiryView> inquiries(int round, UUID submission, Caller caller, PageQuery page) {
        return inquiries(round, submission, caller.submitsFor(), caller.isSecretariat(), page.afterId(), page.fetch());
    }

    @HQL(VIEW + "and i.id > :after order by i.id")
    List<InquiryView> inquiries(int round, UUID submission, String own, boolean secretariat, UUID after, Page page);

    @HQL(VIEW + "and i.id = :id")
    Optional<InquiryView> inquiry(int round, UUID submission, String own, boolean secretariat, UUID id);

    @HQL("select i from Inquiry i join i.submission s where s.round.number = :round and s.id = :submission"
            + " and s.organisation = :own and i.id = :id")
    Optional<Inquiry> own(int round, UUID submission, String own, UUID id);
}
