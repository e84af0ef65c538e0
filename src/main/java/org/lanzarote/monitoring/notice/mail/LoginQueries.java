package org.lanzarote.monitoring.notice.mail;

import static org.lanzarote.monitoring.people.account.MailboxQueries.FOCAL_POINT;
import static org.lanzarote.monitoring.people.account.MailboxQueries.MEMBER;
import static org.lanzarote.monitoring.people.account.MailboxQueries.REACHED;
import static org.lanzarote.monitoring.people.account.MailboxQueries.STAKEHOLDER;

import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries for the logins of people whom something concerns and who are reached by e-mail. */
interface LoginQueries {

    @HQL("select a.login from Account a where a.party.iso3 = :party and" + FOCAL_POINT)
    List<String> focalPoints(String party, Instant now);

    @HQL("select a.login from Round o join o.roster e join Account a on a.party = e.party"
            + " where o.number = :round and" + FOCAL_POINT)
    List<String> focalPointsOf(int round, Instant now);

    @HQL("select a.login from Account a where a.organisation = :organisation and" + STAKEHOLDER)
    List<String> stakeholders(String organisation, Instant now);

    @HQL("select a.login from Account a where" + STAKEHOLDER)
    List<String> stakeholders(Instant now);

    @HQL("select a.login from Account a where" + MEMBER)
    List<String> members(Instant now);

    @HQL("select a.login from Account a where a.login = :login and" + REACHED)
    List<String> account(String login, Instant now);
}
