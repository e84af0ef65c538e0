package org.lanzarote.monitoring.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import io.quarkus.test.junit.callback.QuarkusTestAfterTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.ObjectMapperConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts every REST Assured call under the contract, and tells the last one of a test that failed. */
public class Contract implements QuarkusTestBeforeEachCallback, QuarkusTestAfterTestExecutionCallback {

    private static final ContractFilter FILTER = new ContractFilter();

    /** REST Assured would look for the modules of a new mapper with each body that it sends. */
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    static {
        WalkedPaths.install();
    }

    /** Fails where an answer is not as the document says. */
    static void hold(String method, String path, @Nullable Object sent, ServiceAnswer answer) {
        FILTER.check(method, path, sent, answer);
    }

    /** What of a value does not fit a schema of the document. */
    public static List<String> misfits(JsonNode schema, JsonNode value) {
        return FILTER.schema(schema).validate(value.toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.config = RestAssured.config()
                .objectMapperConfig(
                        ObjectMapperConfig.objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON));
        RestAssured.replaceFiltersWith(FILTER);
    }

    @Override
    public void afterTestExecution(QuarkusTestMethodContext context) {
        if (context.getTestStatus().isTestFailed()) {
            System.out.println("The last call before the failure: " + FILTER.lastCall());
        }
    }
}
