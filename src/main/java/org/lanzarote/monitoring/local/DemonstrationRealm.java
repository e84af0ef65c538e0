package org.lanzarote.monitoring.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The realm of every deployment, completed by the demonstration accounts and their client. */
final class DemonstrationRealm {

    private static final String CLIENTS = "clients";
    private static final String USERS = "users";

    /** The name of the deployed realm. */
    static final String NAME = "lanzarote";

    /** A password that everybody knows is not worth the time that others are hashed for. */
    private static final String QUICK = " and hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    /** One realm file serves development, tests, compose and Kubernetes. */
    private static final Path DEPLOYED = Path.of("k8s/base/lanzarote-realm.json");

    private final ObjectNode deployed = deployed();
    private final ObjectNode accounts = accounts();

    /** The realm document that Keycloak imports; it sends its e-mails to this port of this machine. */
    String document(int mailPort) {
        return realm(NAME, mailPort).toPrettyString();
    }

    /** A document of several realms by their names, each with the port of its e-mails. */
    String document(Map<String, Integer> mailPorts) {
        var realms = deployed.arrayNode();
        mailPorts.forEach((name, mailPort) -> realms.add(realm(name, mailPort)));
        return realms.toPrettyString();
    }

    private ObjectNode realm(String name, int mailPort) {
        var realm = deployed.deepCopy().put("realm", name);
        realm.put("passwordPolicy", realm.get("passwordPolicy").asText() + QUICK);
        var clients = (ArrayNode) realm.get(CLIENTS);
        for (var overlay : accounts.get(CLIENTS)) {
            stream(clients)
                    .filter(client -> client.get("clientId").equals(overlay.get("clientId")))
                    .findFirst()
                    .ifPresentOrElse(
                            client -> ((ObjectNode) client).setAll((ObjectNode) overlay), () -> clients.add(overlay));
        }
        ((ArrayNode) realm.get(USERS)).addAll((ArrayNode) accounts.get(USERS));
        realm.putObject("smtpServer")
                .put("host", "127.0.0.1")
                .put("port", Integer.toString(mailPort))
                .put("from", "monitoring@example.org");
        return realm;
    }

    List<String> usernames() {
        return users().map(user -> user.get("username").asText()).toList();
    }

    /** The demonstration accounts as Keycloak imports them. */
    Stream<JsonNode> users() {
        return stream(accounts.get(USERS));
    }

    /** The secret of the client with which the service makes accounts. */
    String accountsSecret() {
        return accounts.at("/clients/1/secret").asText();
    }

    /** The one password of all demonstration accounts. */
    String password() {
        return accounts.at("/users/0/credentials/0/value").asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static ObjectNode deployed() {
        try (var json = Files.newInputStream(DEPLOYED)) {
            return read(json);
        } catch (IOException e) {
            throw new LocalFailure(
                    "The realm file %s cannot be read: start in the project's folder.".formatted(DEPLOYED), e);
        }
    }

    private static ObjectNode accounts() {
        try (var json = Objects.requireNonNull(DemonstrationRealm.class.getResourceAsStream("accounts.json"))) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(InputStream json) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(json);
    }
}
