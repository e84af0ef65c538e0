package org.lanzarote.monitoring.platform.paging;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Runs a creation once per {@code Idempotency-Key}, inside the transaction of the creation itself. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentCreation {

    static final String HEADER = "Idempotency-Key";
    static final int LONGEST_KEY = 200;

    private final IdempotencyRecords records;
    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final BodyDigest digests;

    IdempotentCreation(
            IdempotencyRecords records,
            SecurityIdentity identity,
            HttpHeaders headers,
            UriInfo uri,
            BodyDigest digests) {
        this.records = records;
        this.identity = identity;
        this.headers = headers;
        this.uri = uri;
        this.digests = digests;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemType.BAD_PARAMETER.because(PagingMessage.HEADER_LENGTH.with(HEADER, LONGEST_KEY));
        }
        var attempt = new IdempotencyRecords.Attempt(
                identity.getPrincipal().getName(), call.getMethod().getName() + " " + uri.getPath(), key);
        var query = uri.getRequestUri().getRawQuery();
        var body = body(call);
        if (records.begin(attempt, digests.of(attempt, query, body))) {
            var response = (RestResponse<?>) call.proceed();
            var created = (Created) response.getEntity();
            records.finish(
                    attempt, created.id(), response.getHeaderString("Location"), response.getHeaderString("ETag"));
            return response;
        }
        var earlier = records.outcome(attempt);
        if (!digests.fits(earlier.digest(), attempt, query, body)) {
            throw ProblemType.KEY_REUSED.because(PagingMessage.KEY_CAME_BEFORE);
        }
        var location = URI.create(earlier.location());
        var tag = EntityTag.parse(earlier.tag());
        return beginsJob(call) ? Created.takenOn(location, earlier.id(), tag) : Created.at(location, earlier.id(), tag);
    }

    private static boolean beginsJob(InvocationContext call) {
        var marked = call.getMethod().getAnnotation(Idempotent.class);
        return marked != null && marked.job();
    }

    private static Object body(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if ("body".equals(parameters[i].getName())) {
                return call.getParameters()[i];
            }
        }
        throw new IllegalStateException(call.getMethod() + " takes no body");
    }
}
