package org.lanzarote.monitoring.platform.problem;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DATABASE_UNAVAILABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DUPLICATE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.FORBIDDEN;
import static org.lanzarote.monitoring.platform.problem.ProblemType.IDENTITIES_UNAVAILABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.INTERNAL;
import static org.lanzarote.monitoring.platform.problem.ProblemType.METHOD_NOT_ALLOWED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.NOT_FOUND;
import static org.lanzarote.monitoring.platform.problem.ProblemType.STALE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.UNAUTHORIZED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.lanzarote.monitoring.platform.language.Language;

/** The only place where an exception becomes a response. */
class ProblemMapper {

    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 30;

    private final Endpoints endpoints;

    ProblemMapper(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(ProblemException e) {
        return respond(e.refusal());
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(OptimisticLockException e) {
        return respond(STALE, ProblemMessage.STALE_MEANWHILE);
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(ConstraintViolationException e) {
        return respond(Pointers.refusal(e));
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(MismatchedInputException e) {
        return respond(Misfit.refusal(e));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    RestResponse<Problem> map(SecurityException e) {
        return response(Refusal.of(UNAUTHORIZED, ProblemMessage.NO_TOKEN))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(ForbiddenException e) {
        return respond(FORBIDDEN, ProblemMessage.ROLE_MISSING);
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return respond(Misfit.refusal(json));
        }
        int status = e.getResponse().getStatus();
        if (status == NOT_FOUND.status || status == METHOD_NOT_ALLOWED.status) {
            return noSuchOperation();
        }
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status == status)
                .findFirst()
                .map(type -> respond(type, ProblemMessage.NO_OPERATION))
                .orElseGet(() -> unexpected(e));
    }

    /** What could not be committed. */
    @ServerExceptionMapper
    RestResponse<Problem> map(RollbackException e) {
        return unexpected(e);
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(RuntimeException e) {
        return unexpected(e);
    }

    /** A token that cannot be proved, as long as this instance has not got the keys of Keycloak. */
    @ServerExceptionMapper
    RestResponse<Problem> map(OIDCException e) {
        Log.errorf("Keycloak does not answer: %s", e.getMessage());
        return respond(IDENTITIES_UNAVAILABLE, ProblemMessage.KEYCLOAK_SILENT);
    }

    private RestResponse<Problem> noSuchOperation() {
        var request = CurrentRequestManager.get();
        var allowed = endpoints.methods(request.getPathWithoutPrefix());
        if (allowed.isEmpty() || allowed.contains(request.getMethod())) {
            return respond(NOT_FOUND, ProblemMessage.NO_OPERATION);
        }
        var methods = String.join(", ", allowed);
        return response(Refusal.of(METHOD_NOT_ALLOWED, ProblemMessage.METHODS_OF_PATH.with(methods)))
                .header("Allow", methods)
                .build();
    }

    static RestResponse<Problem> unexpected(Exception e) {
        var taken = SqlStates.taken(e);
        if (taken.filter(Taken::isNextWording).isPresent() || SqlStates.isCrossed(e)) {
            return respond(STALE, ProblemMessage.STALE_MEANWHILE);
        }
        if (taken.isPresent()) {
            return respond(DUPLICATE, Taken.told(taken.get()));
        }
        if (SqlStates.isOutOfTime(e)) {
            Log.errorf("A transaction took too long: %s", e.getMessage());
            return respond(DATABASE_UNAVAILABLE, ProblemMessage.OUT_OF_TIME);
        }
        if (SqlStates.isAway(e)) {
            Log.errorf("PostgreSQL does not answer: %s", e.getMessage());
            return respond(DATABASE_UNAVAILABLE, ProblemMessage.DATABASE_SILENT);
        }
        var reference = UUID.randomUUID();
        Log.errorf(e, "Unexpected failure %s", reference);
        return respond(INTERNAL, ProblemMessage.UNEXPECTED.with(reference));
    }

    private static RestResponse<Problem> respond(ProblemType type, Told told) {
        return respond(Refusal.of(type, told));
    }

    private static RestResponse<Problem> respond(Refusal refusal) {
        var response = response(refusal);
        if (refusal.type().status == UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return response.build();
    }

    /** In the caller's language, as a whole. */
    private static RestResponse.ResponseBuilder<Problem> response(Refusal refusal) {
        var request = CurrentRequestManager.get();
        var language = refusal.language(
                request == null ? Language.EN : AcceptedLanguage.of(request.unwrap(RoutingContext.class)));
        return RestResponse.ResponseBuilder.<Problem>create(refusal.type().status)
                .entity(refusal.in(language))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptedLanguage.tag(language))
                .header(HttpHeaders.VARY, Problem.VARYING);
    }
}
