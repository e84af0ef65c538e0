package client;

import com.google.gson.JsonParser;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.EventsApi;
import org.openapitools.client.api.WebhooksApi;
import org.openapitools.client.model.CloudEvent;
import org.openapitools.client.model.RegisterWebhook;
import org.openapitools.client.model.SystemEventType;
import org.openapitools.client.model.WebhookStatus;

/** A Party's own system: catches up with what happened, and is then told at an address of its own, by messages that it verifies. */
final class PartySystem {

    /** Where the internet reaches this program: a proxy there has the certificate, and passes on what comes. */
    private static final String ADDRESS = Client.setting("ADDRESS", "https://register.ministry.example/lanzarote");

    private static final int PORT = Integer.parseInt(Client.setting("PORT", "8888"));

    /** An older message is refused: somebody may have kept it, to send it again. */
    private static final long OLDEST_SECONDS = Long.parseLong(Client.setting("OLDEST_SECONDS", "300"));

    /** No message is longer; anybody may call, and send more than there is room for. */
    private static final int MOST_BYTES = 65_536;

    /** Some that send slowly hold up no other, and in the end are cut off. */
    private static final int CALLS_AT_ONCE = 16;

    private static final String MOST_SECONDS = "15";

    private PartySystem() {}

    public static void main(String[] arguments) throws ApiException, IOException, InterruptedException {
        var client = signIn();
        catchUp(new EventsApi(client));

        var secret = new CompletableFuture<String>();
        var message = new CompletableFuture<String>();
        var server = server(secret, message);
        var webhooks = new WebhooksApi(client);
        var webhook = webhook(webhooks);
        // With its first secret the webhook begins. The secret is shown once: keep it where you keep others.
        var renewed = webhooks.renewWebhookSecretWithHttpInfo(webhook.id(), webhook.tag());
        secret.complete(renewed.getData().getSecret());

        // A real system goes on, and takes each webhook-id once.
        System.out.printf("Told of %s%n", message.join());
        server.stop(1);
        // A token ends after minutes, and a message may come after days: get another one.
        new WebhooksApi(signIn()).retireWebhook(webhook.id(), Client.tag(renewed));
    }

    private static ApiClient signIn() throws IOException, InterruptedException {
        return Client.signInSystem(Client.setting("CLIENT_ID", ""), Client.setting("CLIENT_SECRET", ""));
    }

    /** The webhook of an earlier start, or a new one: a system has one at an address. */
    private static Tagged webhook(WebhooksApi webhooks) throws ApiException {
        for (var earlier : webhooks.listWebhooks(null, 200).getItems()) {
            if (earlier.getAddress().equals(ADDRESS) && earlier.getStatus() != WebhookStatus.RETIRED) {
                return new Tagged(earlier.getId(), earlier.getTag());
            }
        }
        var registered = webhooks.registerWebhookWithHttpInfo(
                new RegisterWebhook()
                        .address(ADDRESS)
                        .types(List.of(SystemEventType.CLARIFICATION_ASKED, SystemEventType.REPLY_RETURNED)),
                UUID.randomUUID().toString());
        return new Tagged(UUID.fromString(registered.getData().getId()), Client.tag(registered));
    }

    /** A webhook, and the tag that a change of it needs. */
    private record Tagged(UUID id, String tag) {}

    /** Keep the id of the last event beside what you made of it, and go on from there next time: so none is missed. */
    private static void catchUp(EventsApi events) throws ApiException {
        UUID last = null;
        List<CloudEvent> some;
        do {
            some = events.listEvents(last, 200, null, null, null);
            for (var event : some) {
                System.out.printf("%s %s%n", event.getType(), event.getSubject());
                last = event.getId();
            }
        } while (!some.isEmpty());
    }

    /** Takes the first message that comes from the service. It is answered at once, and what takes longer is done afterwards. */
    private static HttpServer server(CompletableFuture<String> secret, CompletableFuture<String> message) throws IOException {
        System.setProperty("sun.net.httpserver.maxReqTime", MOST_SECONDS);
        var server = HttpServer.create(new InetSocketAddress(PORT), 0);
        server.setExecutor(Executors.newFixedThreadPool(CALLS_AT_ONCE, PartySystem::thread));
        server.createContext("/", exchange -> {
            try (exchange) {
                var bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    exchange.sendResponseHeaders(HttpURLConnection.HTTP_ENTITY_TOO_LARGE, -1);
                    return;
                }
                var body = new String(bytes, StandardCharsets.UTF_8);
                boolean genuine = isGenuine(exchange.getRequestHeaders(), body, secret.join());
                exchange.sendResponseHeaders(genuine ? 204 : 401, -1);
                if (genuine) {
                    var event = JsonParser.parseString(body).getAsJsonObject();
                    message.complete(event.get("type").getAsString() + " " + event.get("subject").getAsString());
                }
            }
        });
        server.start();
        return server;
    }

    /** A thread that does not keep the program from ending. */
    private static Thread thread(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** Whether it is fresh, and signed with the secret: by Standard Webhooks. While a secret changes there are two signatures. */
    private static boolean isGenuine(Headers headers, String body, String secret) {
        var sentAt = header(headers, "webhook-timestamp");
        var due = "v1," + signature(header(headers, "webhook-id") + "." + sentAt + "." + body, secret);
        return isFresh(sentAt)
                && Stream.of(header(headers, "webhook-signature").split(" "))
                        .anyMatch(given -> MessageDigest.isEqual(bytes(given), bytes(due)));
    }

    /** Anybody may call this address, without a header or with any. */
    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }

    private static boolean isFresh(String sentAt) {
        return sentAt.matches("\\d{1,12}")
                && Math.abs(Instant.now().getEpochSecond() - Long.parseLong(sentAt)) <= OLDEST_SECONDS;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String signature(String signed, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(bytes(signed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
