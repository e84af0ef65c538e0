package org.lanzarote.monitoring.platform.telemetry;

import java.util.Optional;

/** All that a trace tells of a request: how it was asked, by the form of its address alone, and how it ended. */
record ToldRequest(
        String method, Optional<String> route, int status, Optional<String> requestId, Optional<CallersSpan> caller) {

    private static final int FAILURES = 500;

    String name() {
        return route.map(form -> method + " " + form).orElse(method);
    }

    boolean failed() {
        return status >= FAILURES;
    }
}
