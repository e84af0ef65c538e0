package org.lanzarote.monitoring.platform.problem;

import static org.lanzarote.monitoring.platform.problem.ProblemType.BAD_PARAMETER;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DUPLICATE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.FORBIDDEN;
import static org.lanzarote.monitoring.platform.problem.ProblemType.INTERNAL;
import static org.lanzarote.monitoring.platform.problem.ProblemType.METHOD_NOT_ALLOWED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.NOT_FOUND;
import static org.lanzarote.monitoring.platform.problem.ProblemType.STALE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.UNAUTHORIZED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The only place where an exception becomes a response. */
class ProblemMapper {

    /** The SQL states of a violated unique index and exclusion constraint. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 30;

    @ServerExceptionMapper
    RestResponse<Problem> map(ProblemException e) {
        return respond(e.problem());
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(OptimisticLockException e) {
        return respond(STALE, "It was changed by somebody else while you changed it");
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(ConstraintViolationException e) {
        return respond(Pointers.problem(e));
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(MismatchedInputException e) {
        return respond(Misfit.problem(e));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    RestResponse<Problem> map(SecurityException e) {
        var problem = Problem.of(UNAUTHORIZED, "There is no access token, or it is not valid here", List.of());
        return response(problem).header("WWW-Authenticate", "Bearer").build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(ForbiddenException e) {
        return respond(FORBIDDEN, "Your role does not allow this");
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(WebApplicationException e, UriInfo uri, ResourceInfo operation) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return respond(Misfit.problem(json));
        }
        if (e.getCause() instanceof IllegalArgumentException) {
            var wrong = new QueryParameters(operation.getResourceMethod()).misfits(uri.getQueryParameters());
            if (!wrong.isEmpty()) {
                return respond(Problem.of(BAD_PARAMETER, "A parameter is not of its type", wrong));
            }
        }
        int status = e.getResponse().getStatus();
        if (status == NOT_FOUND.status || status == METHOD_NOT_ALLOWED.status) {
            return noSuchOperation();
        }
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status == status)
                .findFirst()
                .map(type -> respond(type, "The request does not fit any operation of this service"))
                .orElseGet(() -> unexpected(e));
    }

    @ServerExceptionMapper
    RestResponse<Problem> map(RuntimeException e) {
        return unexpected(e);
    }

    private static RestResponse<Problem> noSuchOperation() {
        var path = AllowedMethods.here();
        if (path.methods().isEmpty() || path.hasThisMethod()) {
            return respond(NOT_FOUND, "The request does not fit any operation of this service");
        }
        var methods = String.join(", ", path.methods());
        var problem = Problem.of(METHOD_NOT_ALLOWED, "This path has " + methods, List.of());
        return response(problem).header("Allow", methods).build();
    }

    private static RestResponse<Problem> unexpected(RuntimeException e) {
        if (isDuplicate(e)) {
            return respond(DUPLICATE, "Such a thing exists already");
        }
        var reference = UUID.randomUUID();
        Log.errorf(e, "Unexpected failure %s", reference);
        return respond(INTERNAL, "Nothing was changed. Reference " + reference);
    }

    /** Whether a unique constraint was violated; a deferred one reports it only at commit, in a nested exception. */
    private static boolean isDuplicate(@Nullable Throwable e) {
        if (e == null) {
            return false;
        }
        return (e instanceof SQLException sql && TAKEN.contains(String.valueOf(sql.getSQLState())))
                || isDuplicate(e.getCause())
                || Arrays.stream(e.getSuppressed()).anyMatch(ProblemMapper::isDuplicate);
    }

    private static RestResponse<Problem> respond(ProblemType type, String detail) {
        return respond(Problem.of(type, detail, List.of()));
    }

    private static RestResponse<Problem> respond(Problem problem) {
        var response = response(problem);
        if (problem.status() == UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return response.build();
    }

    private static RestResponse.ResponseBuilder<Problem> response(Problem problem) {
        return RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE);
    }
}
