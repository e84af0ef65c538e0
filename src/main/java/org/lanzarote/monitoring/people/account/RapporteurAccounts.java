package org.lanzarote.monitoring.people.account;

import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries for the accounts of rapporteurs, so that they may be named for some work. */
public interface RapporteurAccounts {

    /** Those among these logins whose account is in force now. */
    @HQL("select login from Account where function(among as Boolean, login, :logins)"
            + " and role = RAPPORTEUR and since <= :now and (until is null or until > :now)"
            + " and suspendedAt is null")
    List<String> inForce(String[] logins, Instant now);
}
