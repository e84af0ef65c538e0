package org.lanzarote.monitoring.platform.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.platform.published.ApiDocument.ApiDocumentForm.JSON;
import static org.lanzarote.monitoring.platform.published.ApiDocument.ApiDocumentForm.YAML;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lanzarote.monitoring.platform.access.DocumentedRoles;

/**
 * The OpenAPI document as the build wrote it, with the address of this installation's realm, packed and with a tag. It is
 * read when it is first asked for: Quarkus would read and write it anew at each start, which is a third of the time that
 * one takes.
 */
@ApplicationScoped
public class ApiDocument {

    /** How the names of the documents begin that the build puts into the artifact. */
    public static final String RESOURCE = "META-INF/quarkus-generated-openapi-doc.";

    private static final String PATH = "/q/openapi";

    /** After the limits of size and rate. */
    private static final int WITH_WHAT_IS_STORED = -100;

    private final Map<ApiDocumentForm, StoredResponse> forms = new ConcurrentHashMap<>();

    /** The forms in which it is given, named as their resources are. */
    enum ApiDocumentForm {
        JSON,
        YAML
    }

    /** The address of the realm, as tokens name it. */
    private final Optional<String> realm;

    ApiDocument(
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm) {
        this.realm = issuer.or(() -> realm);
    }

    void stand(@Observes Router router) {
        router.route(PATH)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(WITH_WHAT_IS_STORED)
                .handler(this::answer);
    }

    private void answer(RoutingContext request) {
        var form = form(request);
        var read = forms.get(form);
        if (read != null) {
            read.send(request);
            return;
        }
        request.vertx()
                .executeBlocking(() -> forms.computeIfAbsent(form, this::read), false)
                .onSuccess(now -> now.send(request))
                .onFailure(request::fail);
    }

    /** YAML, unless the other is asked for. */
    private static ApiDocumentForm form(RoutingContext request) {
        var asked = request.request().getParam("format");
        var accepted = Objects.requireNonNullElse(request.request().getHeader(HttpHeaders.ACCEPT), "");
        boolean json = asked == null ? accepted.contains("application/json") : asked.equalsIgnoreCase(JSON.name());
        return json ? JSON : YAML;
    }

    private StoredResponse read(ApiDocumentForm form) {
        try (var document = ApiDocument.class.getClassLoader().getResourceAsStream(RESOURCE + form)) {
            var type = "application/" + form.name().toLowerCase(Locale.ROOT) + ";charset=UTF-8";
            return new StoredResponse(
                    MultiMap.caseInsensitiveMultiMap()
                            .add(HttpHeaders.CONTENT_TYPE, type)
                            .add(HttpHeaders.VARY, HttpHeaders.ACCEPT),
                    ofThisInstallation(Objects.requireNonNull(document).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] ofThisInstallation(byte[] built) {
        return realm.map(address -> new String(built, UTF_8).replace(DocumentedRoles.UNKNOWN_REALM, address))
                .map(document -> document.getBytes(UTF_8))
                .orElse(built);
    }
}
