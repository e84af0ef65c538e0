package org.lanzarote.monitoring.platform.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Says who may call each operation, in words and as {@code x-roles}; a token is optional where everybody may. It comes from
 * the Keycloak realm, whose address each installation puts into the document that it gives.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 13)
public class DocumentedRoles implements OASFilter {

    /** The name of the security scheme, as application.properties gives it. */
    private static final String SCHEME = "keycloak";

    /** Stands for the address of the realm in the document as it is built. */
    public static final String UNKNOWN_REALM = "https://realm.invalid";

    private static final String DISCOVERY = "discovery";
    private static final String ENDPOINTS = "/protocol/openid-connect";

    private static final String ROLES = "x-roles";

    private static final String ANY_ACCOUNT = "**";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement(), token()));
            tell(operation, "Who may call: everybody; with a token, more may be visible.");
            return operation;
        }
        var roles = operation.getSecurity().get(0).getScheme(SCHEME).stream()
                .sorted()
                .toList();
        operation.setSecurity(List.of(token()));
        if (roles.contains(ANY_ACCOUNT)) {
            tell(operation, "Who may call: every account.");
        } else {
            operation.addExtension(ROLES, roles);
            tell(operation, roles.stream().collect(Collectors.joining(", ", "Who may call: ", ".")));
        }
        return operation;
    }

    /** Each operation names its own; the document as a whole names both ways to a token, of which either will do. */
    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                token(),
                OASFactory.createSecurityRequirement().addScheme(DISCOVERY, List.of())));
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OAUTH2)
                                .flows(OASFactory.createOAuthFlows()
                                        .authorizationCode(flow().authorizationUrl(UNKNOWN_REALM + ENDPOINTS + "/auth"))
                                        .clientCredentials(flow()))
                                .description(
                                        "Access token of the Keycloak realm of this service, as a bearer token: people sign"
                                                + " in with PKCE, systems with their secret"))
                .addSecurityScheme(
                        DISCOVERY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .openIdConnectUrl(UNKNOWN_REALM + "/.well-known/openid-configuration")
                                .description(
                                        "The same, for clients that find the addresses of the realm by themselves"));
    }

    private static OAuthFlow flow() {
        return OASFactory.createOAuthFlow()
                .tokenUrl(UNKNOWN_REALM + ENDPOINTS + "/token")
                .scopes(Map.of());
    }

    private static SecurityRequirement token() {
        return OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of());
    }

    private static void tell(Operation operation, String who) {
        var before = operation.getDescription();
        operation.setDescription(before == null ? who : before + "\n\n" + who);
    }
}
