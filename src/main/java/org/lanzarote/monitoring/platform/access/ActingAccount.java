package org.lanzarote.monitoring.platform.access;

import java.security.Principal;
import java.util.Map;

/** An account for which work goes on without a token of its own, with what its token would claim now. */
record ActingAccount(String login, Map<String, String> claims) implements Principal {

    @Override
    public String getName() {
        return login;
    }
}
