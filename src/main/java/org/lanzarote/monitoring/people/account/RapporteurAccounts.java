package org.lanzarote.monitoring.people.account;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the accounts of rapporteurs for other rooms. */
@ApplicationScoped
public class RapporteurAccounts {

    private final AccountRepository accounts;

    RapporteurAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The logins of these accounts, as far as they are of rapporteurs and have not ended. */
    public Map<UUID, String> logins(Collection<UUID> ids) {
        return accounts
                .list(
                        "role = :role and until is null and function(among as Boolean, :ids, id)",
                        Map.of("role", GrantedRole.RAPPORTEUR, "ids", ids.toArray(UUID[]::new)))
                .stream()
                .collect(toMap(account -> account.id, account -> account.login));
    }

    /** Those among these logins whose account is in force now. */
    public List<String> inForce(Collection<String> logins, Instant now) {
        return accounts
                .list(
                        "role = :role and since <= :now and (until is null or until > :now) and suspendedAt is null"
                                + " and function(among as Boolean, :logins, login)",
                        Map.of("role", GrantedRole.RAPPORTEUR, "now", now, "logins", logins.toArray(String[]::new)))
                .stream()
                .map(account -> account.login)
                .toList();
    }
}
