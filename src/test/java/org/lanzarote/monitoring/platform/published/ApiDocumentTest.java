package org.lanzarote.monitoring.platform.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The OpenAPI document is given in two forms, each with a tag by which a client asks whether it has changed. */
@QuarkusTest
class ApiDocumentTest {

    private static final String DOCUMENT = "/q/openapi";

    @Test
    void formIsYamlUnlessJsonIsAskedForByParameterOrMediaType() {
        var yaml = nobody().get(DOCUMENT).then().statusCode(200).extract();
        var json =
                nobody().get(DOCUMENT + "?format=json").then().statusCode(200).extract();

        assertThat(yaml.asString()).startsWith("---\nopenapi: 3.1.0\n");
        assertThat(yaml.contentType()).startsWith("application/yaml");
        assertThat(new JsonObject(json.asString()).getString("openapi")).isEqualTo("3.1.0");
        assertThat(nobody().accept("application/json").get(DOCUMENT).asString()).isEqualTo(json.asString());
        assertThat(nobody().accept("application/json")
                        .get(DOCUMENT + "?format=yaml")
                        .asString())
                .isEqualTo(yaml.asString());
    }

    @Test
    void whoHasItIsToldSo() {
        var tag = nobody().get(DOCUMENT).header("ETag");

        nobody().header("If-None-Match", tag)
                .get(DOCUMENT)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(emptyString());
        nobody().header("If-None-Match", tag)
                .get(DOCUMENT + "?format=json")
                .then()
                .statusCode(200);
    }

    @Test
    void realmThatItNamesIsTheOneOfThisInstallation() {
        var document = new JsonObject(nobody().get(DOCUMENT + "?format=json").asString());
        var scheme = document.getJsonObject("components")
                .getJsonObject("securitySchemes")
                .getJsonObject("discovery");

        nobody().get(scheme.getString("openIdConnectUrl"))
                .then()
                .statusCode(200)
                .body("code_challenge_methods_supported", hasItem("S256"));
    }
}
