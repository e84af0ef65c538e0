package org.lanzarote.monitoring.platform.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Says in words who may call each operation; a token is optional where everybody may. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedRoles implements OASFilter {

    /** The name of the security scheme, as application.properties gives it. */
    private static final String SCHEME = "keycloak";

    private static final String ANY_ACCOUNT = "**";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement(), requirement(List.of())));
            tell(operation, "Who may call: everybody; with a token, more may be visible.");
            return operation;
        }
        var roles = operation.getSecurity().get(0).getScheme(SCHEME).stream()
                .sorted()
                .toList();
        if (roles.contains(ANY_ACCOUNT)) {
            operation.setSecurity(List.of(requirement(List.of())));
            tell(operation, "Who may call: every account.");
        } else {
            operation.setSecurity(List.of(requirement(roles)));
            tell(operation, roles.stream().collect(Collectors.joining(", ", "Who may call: ", ".")));
        }
        return operation;
    }

    private static SecurityRequirement requirement(List<String> roles) {
        return OASFactory.createSecurityRequirement().addScheme(SCHEME, roles);
    }

    private static void tell(Operation operation, String who) {
        var before = operation.getDescription();
        operation.setDescription(before == null ? who : before + "\n\n" + who);
    }
}
