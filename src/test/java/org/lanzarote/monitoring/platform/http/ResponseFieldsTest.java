package org.lanzarote.monitoring.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.platform.html.AddressEnding;

/** What stands in the header of every answer, whoever gives it. */
@QuarkusTest
class ResponseFieldsTest {

    private static final String ID = "X-Request-Id";

    static Stream<Response> answers() {
        return Stream.of(
                nobody().get("/parties"),
                nobody().get("/me"),
                nobody().auth().oauth2("false").get("/me"),
                nobody().get("/nothing"),
                nobody().get("/q/nothing"),
                nobody().get("/q/health/live"),
                nobody().get("/q/openapi"),
                nobody().delete("/parties"),
                nobody().queryParam("x", "x".repeat(5_000)).get("/parties"),
                secretariat().body("x".repeat(2_000_000)).post("/rounds"),
                secretariat().body("{").post("/rounds"),
                secretariat().get("/me"));
    }

    @Test
    void everyAnswerHasAnIdAndTellsTheBrowserToDoNothingWithIt() {
        assertThat(answers()).allSatisfy(answer -> {
            assertThat(answer.header(ID)).matches("[0-9a-f-]{36}");
            assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(answer.headers().getValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; frame-ancestors 'none'");
        });
        assertThat(answers().map(answer -> answer.header(ID)).toList()).doesNotHaveDuplicates();
    }

    @Test
    void answersAreNoLooserForADeveloper() throws IOException {
        var properties = Objects.requireNonNull(ResponseFieldsTest.class.getResource("/application.properties"));
        var developing = new SmallRyeConfigBuilder()
                .withProfile("dev")
                .withSources(new PropertiesConfigSource(properties))
                .build();
        assertThat(developing.getValue("edge.content-security-policy", String.class))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void noCharactersAreNamedOfWhatIsNoText() {
        for (int again = 0; again < 2; again++) {
            assertThat(nobody().get("/parties.xlsx").header("Content-Type")).isEqualTo(AddressEnding.XLSX_TYPE);
        }
        assertThat(nobody().get("/parties.csv").header("Content-Type")).containsIgnoringCase("charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "2027-03-01.front_end-7", "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void idOfTheCallerIsKept(String id) {
        nobody().header(ID, id).get("/parties").then().header(ID, id);
        nobody().header(ID, id).get("/me").then().header(ID, id);
        nobody().header(ID, id).get("/nothing").then().header(ID, id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "é",
                "<script>",
                "${jndi:x}",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void idThatDoesNotFitIsReplaced(String id) {
        nobody().header(ID, id).get("/parties").then().header(ID, matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void everyLineOfTheLogNamesItsRequest() {
        var ids = new LoggedIds();

        ids.listen(() -> outOfContract(nobody())
                .header(ID, "failing")
                .get("/failing")
                .then()
                .statusCode(500));

        assertThat(ids.of("Unexpected failure")).containsExactly("failing");
        assertThat(ids.of("About to fail")).containsExactly("failing");
    }

    @Test
    void whatAnAccountMaySeeIsKeptNowhere() {
        secretariat().get("/parties").then().statusCode(200).header("Cache-Control", "no-store");
        secretariat().get("/rounds/7").then().statusCode(404).header("Cache-Control", "no-store");
        nobody().get("/me").then().statusCode(401).header("Cache-Control", "no-cache");
        nobody().get("/rounds/7").then().statusCode(404).header("Cache-Control", "no-cache");
        nobody().get("/parties").then().header("Cache-Control", "public, no-cache");
    }

    @Test
    void allowNamesTheMethodsOfTheAddressAndOfNoOther() {
        allowed("/rounds").isEqualTo("GET, HEAD, POST, OPTIONS");
        allowed("/rounds/2").isEqualTo("GET, HEAD, PUT, OPTIONS");
        allowed("/rounds/2/launch").isEqualTo("POST, OPTIONS");
        outOfContract(nobody()).options("/nothing").then().statusCode(404);
    }

    private static AbstractStringAssert<?> allowed(String address) {
        var told = outOfContract(nobody()).options(address);
        assertThat(told.statusCode()).isEqualTo(200);
        return assertThat(told.header("Allow"));
    }

    @Test
    void noOtherOriginMayRead() {
        var origin = "https://example.org";

        nobody().header("Origin", origin).get("/parties").then().header("Access-Control-Allow-Origin", nullValue());
        outOfContract(nobody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .options("/parties")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    /** Under which request each line was written. */
    private static final class LoggedIds extends Handler {

        private final List<ExtLogRecord> lines = new CopyOnWriteArrayList<>();

        void listen(Runnable action) {
            var root = Logger.getLogger("");
            root.addHandler(this);
            try {
                action.run();
            } finally {
                root.removeHandler(this);
            }
        }

        List<String> of(String text) {
            return lines.stream()
                    .filter(line -> line.getMessage().contains(text))
                    .map(line -> String.valueOf(line.getMdc("requestId")))
                    .toList();
        }

        @Override
        public void publish(LogRecord line) {
            var whole = ExtLogRecord.wrap(line);
            whole.copyMdc();
            lines.add(whole);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
