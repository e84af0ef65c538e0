package org.lanzarote.monitoring.notice.webhook;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;

/**
 * Calls the system of a webhook: the name is looked up once, all that it leads to is checked, and the connection goes to the very
 * address that was checked. Of the answer only the head is read.
 */
@Singleton
class WebhookCall {

    /** The TLS configuration in which an operator names further certificates to trust. */
    private static final String TLS = "webhooks";

    private static final int LARGEST_HEAD = 8192;

    private final CallableAddresses callable;
    private final WebhookSettings settings;
    private final HttpClient client;

    WebhookCall(CallableAddresses callable, WebhookSettings settings, Vertx vertx, TlsConfigurationRegistry tls) {
        this.callable = callable;
        this.settings = settings;
        var options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setKeepAlive(false)
                .setMaxHeaderSize(LARGEST_HEAD)
                .setSslHandshakeTimeout(settings.answeredWithin().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setForceSni(true);
        tls.get(TLS).ifPresent(configured -> TlsConfigUtils.configure(options, configured));
        this.client = vertx.createHttpClient(options.setVerifyHost(true).setTrustAll(false));
    }

    /** Sends a body, on a thread that may wait. */
    CallResult post(WebhookAddress to, Map<String, String> headers, byte[] body) {
        long begun = System.nanoTime();
        try {
            var found = List.of(InetAddress.getAllByName(to.host()));
            return found.stream().allMatch(callable::include)
                    ? post(to, found.get(0), headers, body)
                    : ended(DeliveryOutcome.ADDRESS_NOT_PUBLIC, begun);
        } catch (UnknownHostException e) {
            return ended(DeliveryOutcome.NAME_UNKNOWN, begun);
        }
    }

    /** Sends a body to this address, whatever address its name may have by now. */
    CallResult post(WebhookAddress to, InetAddress address, Map<String, String> headers, byte[] body) {
        long begun = System.nanoTime();
        try {
            int status = send(request(to, address), headers, body);
            return new CallResult(DeliveryOutcome.of(status), status, since(begun));
        } catch (TimeoutException e) {
            return ended(DeliveryOutcome.ANSWER_LATE, begun);
        } catch (ExecutionException e) {
            return ended(failure(e), begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ended(DeliveryOutcome.NO_CONNECTION, begun);
        }
    }

    private RequestOptions request(WebhookAddress to, InetAddress address) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(to.port(), address.getHostAddress()))
                .setHost(to.host())
                .setPort(to.port())
                .setURI(to.path())
                .setSsl(true)
                .setFollowRedirects(false)
                .setConnectTimeout(settings.connectedWithin().toMillis())
                .setIdleTimeout(settings.answeredWithin().toMillis());
    }

    /** The status of the answer. The connection is closed with it, whatever else would follow. */
    private int send(RequestOptions options, Map<String, String> headers, byte[] body)
            throws ExecutionException, InterruptedException, TimeoutException {
        var begun = new AtomicReference<HttpClientRequest>();
        try {
            return client.request(options)
                    .compose(request -> {
                        begun.set(request);
                        headers.forEach(request::putHeader);
                        return request.send(Buffer.buffer(body));
                    })
                    .map(answer -> answer.statusCode())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(settings.answeredWithin().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            var request = begun.get();
            if (request != null) {
                request.connection().close();
            }
        }
    }

    private static DeliveryOutcome failure(ExecutionException e) {
        for (var cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return DeliveryOutcome.CERTIFICATE_NOT_TRUSTED;
            }
        }
        return DeliveryOutcome.NO_CONNECTION;
    }

    private static CallResult ended(DeliveryOutcome outcome, long begun) {
        return new CallResult(outcome, null, since(begun));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
