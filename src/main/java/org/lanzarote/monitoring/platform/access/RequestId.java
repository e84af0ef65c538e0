package org.lanzarote.monitoring.platform.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name under which one request is found again in answers, log and trail: the caller's own, or a new one. */
@RequestScoped
public class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final Pattern FITTING = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final String value;

    RequestId(RoutingContext request) {
        this.value = of(request);
    }

    public String value() {
        return value;
    }

    /** The same one wherever it is asked for, also before and after the operation itself. */
    public static String of(RoutingContext request) {
        String known = request.get(HEADER);
        if (known == null) {
            var sent = request.request().getHeader(HEADER);
            known = sent != null && FITTING.matcher(sent).matches()
                    ? sent
                    : UUID.randomUUID().toString();
            request.put(HEADER, known);
        }
        return known;
    }
}
