package org.lanzarote.monitoring.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that identifies one request in its response, the log and the trail: the caller's own, or a new one. */
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

    /** The id of this request; the same before, during and after the operation. */
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
