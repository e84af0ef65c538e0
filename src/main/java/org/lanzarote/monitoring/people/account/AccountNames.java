package org.lanzarote.monitoring.people.account;

import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Queries for the names of people and systems whose logins stand in records. */
public interface AccountNames {

    /** For queries of an attachment {@code a}: the name of its sender, or the login where no account has it. */
    String OF_SENDER = " coalesce((select c.name from Account c where c.login = a.uploadedBy), a.uploadedBy) ";

    @HQL("select name from Account where login = :login")
    Optional<String> of(String login);
}
