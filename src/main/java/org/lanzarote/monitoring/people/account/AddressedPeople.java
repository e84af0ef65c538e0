package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.platform.http.KeysInAddress;
import org.lanzarote.monitoring.platform.http.Recipients;

/** The accounts of people, as what is sent to them finds them. */
@ApplicationScoped
class AddressedPeople implements Recipients {

    private final AccountRepository accounts;

    AddressedPeople(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public String address() {
        return "/accounts/{id}";
    }

    @Override
    public void requireThere(KeysInAddress keys) {
        accounts.requirePerson(keys.id("id"));
    }
}
