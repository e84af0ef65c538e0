package org.lanzarote.monitoring.people.account;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds delegates of Parties for other rooms. */
@ApplicationScoped
public class Delegates {

    private final AccountRepository accounts;

    Delegates(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The names of these logins. */
    public Map<String, String> names(Collection<String> logins) {
        return accounts
                .list("function(among as Boolean, :logins, login)", Map.of("logins", logins.toArray(String[]::new)))
                .stream()
                .collect(toMap(account -> account.login, account -> account.name));
    }

    /** The login of a delegate of this Party whose account has not ended. */
    public Optional<String> login(UUID account, String party) {
        return accounts.find(
                        "id = ?1 and role = ?2 and party.iso3 = ?3 and until is null",
                        account,
                        GrantedRole.DELEGATE,
                        party)
                .singleResultOptional()
                .map(found -> found.login);
    }
}
