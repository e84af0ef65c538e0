package org.lanzarote.monitoring.outcome.lease;

import static java.util.stream.Collectors.joining;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.report.ReportChanges;
import org.lanzarote.monitoring.outcome.revision.RevisedParts;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells whoever changes a part of a draft, in a header of the answer, who else works on it; the change goes on as ever. */
@ApplicationScoped
class LeaseNotice {

    static final String HEADER = "Lease-Held-By";

    private static final Pattern ADDRESS = Pattern.compile("/rounds/\\d+/report"
            + "(?:/(chapters|paragraphs|recommendations|practices|statements)/([^/]+)(?:/\\w+)?)?$");

    private final CurrentVertxRequest request;
    private final RevisedParts parts;
    private final LeaseQueries queries;
    private final Caller caller;
    private final Clock clock;

    LeaseNotice(CurrentVertxRequest request, RevisedParts parts, LeaseQueries queries, Caller caller, Clock clock) {
        this.request = request;
        this.parts = parts;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    void tell(@Observes ReportChanges changes) {
        var routing = request.getCurrent();
        if (routing == null) {
            return;
        }
        var address = ADDRESS.matcher(routing.normalizedPath());
        if (!address.find()) {
            return;
        }
        var report = changes.report();
        var part = address.group(1) == null
                ? report.id()
                : parts.require(report, address.group(1), address.group(2)).id();
        var others = queries.others(part, caller.name(), clock.instant());
        if (!others.isEmpty()) {
            routing.response()
                    .putHeader(
                            HEADER,
                            others.stream()
                                    .map(one -> one.by() + ";until=" + one.until())
                                    .collect(joining(", ")));
        }
    }
}
