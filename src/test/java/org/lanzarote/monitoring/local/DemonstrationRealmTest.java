package org.lanzarote.monitoring.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemonstrationRealmTest {

    private static final List<String> ROLES = List.of(
            "secretariat",
            "committee-member",
            "rapporteur",
            "focal-point",
            "delegate",
            "stakeholder",
            "facilitator",
            "safeguarding-officer",
            "auditor");

    private final DemonstrationRealm realm = new DemonstrationRealm();

    @Test
    void theDeployedRealmHoldsNeitherPeopleNorSecrets() throws IOException {
        var text = Files.readString(Path.of("k8s/base/lanzarote-realm.json"));

        assertThat(text)
                .doesNotContain("\"credentials\"", "\"secret\"")
                .doesNotContain(realm.password())
                .doesNotContain("localhost", "\"demonstration\"");
        assertThat(new ObjectMapper().readTree(text).get("users"))
                .extracting(user -> user.path("serviceAccountClientId").asText())
                .containsExactly("lanzarote-accounts");
    }

    @Test
    void everyRoleOfTheDomainExistsAndHasAnAccount() throws IOException {
        var document = document();

        assertThat(document.at("/roles/realm").findValuesAsText("name")).containsExactlyElementsOf(ROLES);
        assertThat(document.get("users"))
                .filteredOn(user -> user.has("realmRoles"))
                .extracting(user -> user.at("/realmRoles/0").asText())
                .containsOnly(ROLES.toArray(String[]::new));
    }

    @Test
    void onlyAnAdministratorChangesWhomAnAccountSpeaksFor() throws IOException {
        var profile = "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0";
        var attributes =
                new ObjectMapper().readTree(document().at(profile).asText()).get("attributes");

        for (var name : List.of("party", "organisation")) {
            var permissions = named(attributes, "name", name).get("permissions");
            assertThat(permissions.at("/edit").toString()).isEqualTo("[\"admin\"]");
            assertThat(permissions.at("/view").toString()).isEqualTo("[\"admin\",\"user\"]");
        }
    }

    @Test
    void theOverlayCompletesAClientAndReplacesNone() throws IOException {
        var web = named(document().get("clients"), "clientId", "lanzarote-web");

        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(web.at("/redirectUris/0").asText()).isEqualTo("http://localhost/*");
    }

    private JsonNode document() throws IOException {
        return new ObjectMapper().readTree(realm.document(1025));
    }

    private static JsonNode named(JsonNode array, String field, String value) {
        for (var node : array) {
            if (node.get(field).asText().equals(value)) {
                return node;
            }
        }
        throw new AssertionError(value);
    }
}
