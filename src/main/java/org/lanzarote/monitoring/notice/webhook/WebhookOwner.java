package org.lanzarote.monitoring.notice.webhook;

import static org.lanzarote.monitoring.platform.problem.ProblemType.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/** The system whose webhook it is, and whom that system speaks for; nobody, where it is the Secretariat's. */
record WebhookOwner(
        String account, @Nullable String party, @Nullable String organisation) {

    /** The caller, who must be a system: a person's account ends with his office. */
    static WebhookOwner of(Caller caller) {
        if (!caller.isSystem()) {
            throw FORBIDDEN.because(WebhookMessage.SYSTEMS_ALONE);
        }
        return new WebhookOwner(caller.name(), orNone(caller.answersFor()), orNone(caller.submitsFor()));
    }

    private static @Nullable String orNone(String name) {
        return name.isEmpty() ? null : name;
    }
}
