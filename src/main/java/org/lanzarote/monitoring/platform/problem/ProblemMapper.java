package org.lanzarote.monitoring.platform.problem;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DATABASE_UNAVAILABLE;
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
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** The only place where an exception becomes a response. */
class ProblemMapper {

    /** The SQL states of a violated unique index and exclusion constraint. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    /** The SQL states of a connection that fails, a server that goes or comes, and one that has no more to give. */
    private static final Pattern AWAY = Pattern.compile("08...|57P0.|53...");

    /** What the pool says, without any state, when it has waited for a connection in vain. */
    private static final String WAITED = "acquisition timeout";

    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 30;

    private final Endpoints endpoints;

    ProblemMapper(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

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
    RestResponse<Problem> map(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return respond(Misfit.problem(json));
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

    private RestResponse<Problem> noSuchOperation() {
        var request = CurrentRequestManager.get();
        var allowed = endpoints.methods(request.getPathWithoutPrefix());
        if (allowed.isEmpty() || allowed.contains(request.getMethod())) {
            return respond(NOT_FOUND, "The request does not fit any operation of this service");
        }
        var methods = String.join(", ", allowed);
        var problem = Problem.of(METHOD_NOT_ALLOWED, "This path has " + methods, List.of());
        return response(problem).header("Allow", methods).build();
    }

    private static RestResponse<Problem> unexpected(RuntimeException e) {
        if (anySql(e, sql -> TAKEN.contains(String.valueOf(sql.getSQLState())))) {
            return respond(DUPLICATE, "Such a thing exists already");
        }
        if (anySql(e, ProblemMapper::isAway)) {
            Log.errorf("PostgreSQL does not answer: %s", e.getMessage());
            return respond(DATABASE_UNAVAILABLE, "PostgreSQL does not answer");
        }
        var reference = UUID.randomUUID();
        Log.errorf(e, "Unexpected failure %s", reference);
        return respond(INTERNAL, "Nothing was changed. Reference " + reference);
    }

    private static boolean isAway(SQLException e) {
        return AWAY.matcher(String.valueOf(e.getSQLState())).matches()
                || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains(WAITED);
    }

    /** Whether PostgreSQL said so; of a deferred constraint it does only at commit, in a nested exception. */
    private static boolean anySql(@Nullable Throwable e, Predicate<SQLException> said) {
        if (e == null) {
            return false;
        }
        return (e instanceof SQLException sql && said.test(sql))
                || anySql(e.getCause(), said)
                || Arrays.stream(e.getSuppressed()).anyMatch(suppressed -> anySql(suppressed, said));
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
