package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Counts the accounts whose e-mail address the mail server does not take. */
@ApplicationScoped
class RefusedAddressCount implements Watched {

    private final AccountRepository accounts;

    RefusedAddressCount(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public String metric() {
        return "accounts.addresses.refused";
    }

    @Override
    public String description() {
        return "Accounts that have not ended and whose e-mail address the mail server does not take";
    }

    @Override
    public List<WatchedFigure> count() {
        return List.of(WatchedFigure.of(accounts.count("addressRefusedAt is not null and until is null")));
    }
}
