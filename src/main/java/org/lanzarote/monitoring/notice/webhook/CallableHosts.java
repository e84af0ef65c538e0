package org.lanzarote.monitoring.notice.webhook;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;

/**
 * The hosts at which a webhook may be registered: those whose name leads to addresses that may be called and to no other, at the
 * port of https, and those that the operator names.
 */
@Singleton
class CallableHosts {

    /** What the registry of IANA keeps for special use, and what is private by agreement. */
    private static final Pattern SPECIAL_USE = Pattern.compile(
            ".*\\.(?:alt|example|home\\.arpa|internal|invalid|local|localhost|onion|test)", Pattern.CASE_INSENSITIVE);

    private final CallableAddresses callable;
    private final List<String> namedByOperator;
    private final Duration within;
    private final Function<String, List<InetAddress>> names;
    private final ManagedExecutor workers = ManagedExecutor.builder()
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    @Inject
    CallableHosts(CallableAddresses callable, WebhookSettings settings) {
        this(callable, settings.allowedHosts().orElse(List.of()), settings.connectedWithin(), CallableHosts::addresses);
    }

    CallableHosts(
            CallableAddresses callable,
            List<String> namedByOperator,
            Duration within,
            Function<String, List<InetAddress>> names) {
        this.callable = callable;
        this.namedByOperator = namedByOperator;
        this.within = within;
        this.names = names;
    }

    /** Why no webhook may be registered there, if none may. */
    Optional<WebhookMessage> refusal(WebhookAddress address) {
        if (isNamedByOperator(address.host())) {
            return Optional.empty();
        }
        if (!address.isAtUsualPort()) {
            return Optional.of(WebhookMessage.PORT_OF_WEBHOOK);
        }
        if (isNeverPublic(address.host())) {
            return Optional.of(WebhookMessage.HOST_NOT_PUBLIC);
        }
        var found = lookedUp(address.host());
        if (found.isEmpty()) {
            return Optional.of(WebhookMessage.HOST_UNKNOWN);
        }
        return found.stream().allMatch(callable::include)
                ? Optional.empty()
                : Optional.of(WebhookMessage.HOST_NOT_PUBLIC);
    }

    /** A name that begins with a dot stands for all names that end so. */
    private boolean isNamedByOperator(String host) {
        var asked = host.toLowerCase(Locale.ROOT);
        return namedByOperator.stream()
                .anyMatch(named -> named.startsWith(".") ? asked.endsWith(named) : asked.equals(named));
    }

    /** Where the operator allows networks, a name for special use may lead there. */
    private boolean isNeverPublic(String host) {
        return !host.contains(".")
                || (callable.arePublicAlone() && SPECIAL_USE.matcher(host).matches());
    }

    /** What the name leads to now; nothing, where that is not to be found out in time. */
    private List<InetAddress> lookedUp(String host) {
        try {
            return workers.supplyAsync(() -> names.apply(host)).get(within.toMillis(), MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<InetAddress> addresses(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            return List.of();
        }
    }
}
