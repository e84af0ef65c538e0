package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.platform.http.KeysInAddress;
import org.lanzarote.monitoring.platform.http.Recipients;

/** The accounts of systems, as what is sent to them finds them. */
@ApplicationScoped
class AddressedSystems implements Recipients {

    private final AccountRepository accounts;

    AddressedSystems(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public String address() {
        return "/systems/{id}";
    }

    @Override
    public void requireThere(KeysInAddress keys) {
        accounts.requireSystem(keys.id("id"));
    }
}
