package org.lanzarote.monitoring.people.account;

import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries for where people are reached by e-mail; later rooms find with its condition whom something concerns. */
public interface MailboxQueries {

    /** For queries of an account {@code a}: a person, in force at {@code :now}, who has an address that nobody else has. */
    String REACHED = " a.kind = org.lanzarote.monitoring.people.account.AccountKind.PERSON and a.email is not null"
            + " and a.addressHeldAt is null"
            + " and a.since <= :now and (a.until is null or a.until > :now) and a.suspendedAt is null ";

    /** The same who is the focal point of its Party. */
    String FOCAL_POINT = " a.role = org.lanzarote.monitoring.people.account.GrantedRole.FOCAL_POINT and" + REACHED;

    /** The same who speaks for an organisation. */
    String STAKEHOLDER = " a.role = org.lanzarote.monitoring.people.account.GrantedRole.STAKEHOLDER and" + REACHED;

    /** The same who sits in the Committee. */
    String MEMBER = " a.role = org.lanzarote.monitoring.people.account.GrantedRole.COMMITTEE_MEMBER and" + REACHED;

    @HQL("select a.login, a.email, coalesce(a.language, org.lanzarote.monitoring.platform.language.Language.EN),"
            + " case when a.addressRefusedAt is null then false else true end from Account a"
            + " where a.login = :login and" + REACHED)
    Optional<Mailbox> of(String login, Instant now);
}
