package org.lanzarote.monitoring.people.account;

import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** How those are called whose logins stand in records. */
public interface AccountNames {

    /** In a query of an attachment {@code a}: the name of who sent it, or the login where no account has it. */
    String OF_SENDER = " coalesce((select c.name from Account c where c.login = a.uploadedBy), a.uploadedBy) ";

    @HQL("select name from Account where login = :login")
    Optional<String> of(String login);
}
