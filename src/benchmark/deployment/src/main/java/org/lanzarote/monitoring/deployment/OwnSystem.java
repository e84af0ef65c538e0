package org.lanzarote.monitoring.deployment;

import static org.lanzarote.monitoring.deployment.Account.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The own system of a Party, a client of the realm. */
public record OwnSystem(Api api, String login) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Registers one; the Secretariat may. */
    public static OwnSystem of(Api api, String party) {
        var wish = JsonNodeFactory.instance
                .objectNode()
                .put("name", "Case register %d of %s".formatted(NUMBER.incrementAndGet(), party))
                .put("role", "FOCAL_POINT")
                .put("party", party);
        var system = api.create(SECRETARIAT, "/systems", wish);
        var secret = renewed(api, SECRETARIAT, system);
        var login = secret.get("clientId").asText();
        api.enter(login, secret.get("clientSecret").asText());
        return new OwnSystem(api, login);
    }

    /** It is told at this address what happens of these types. */
    public void listenAt(String address, String... types) {
        var wish = JsonNodeFactory.instance.objectNode().put("address", address);
        var wanted = wish.putArray("types");
        List.of(types).forEach(wanted::add);
        renewed(api, login, api.create(login, "/webhooks", wish));
    }

    private static JsonNode renewed(Api api, String login, String path) {
        return api.ask(login, path + "/renew-secret", api.get(login, path).tag());
    }
}
