package org.lanzarote.monitoring.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestAfterTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.ObjectMapperConfig;

/** Puts every REST Assured call under the contract, and tells the last one of a test that failed. */
public class Contract implements QuarkusTestBeforeEachCallback, QuarkusTestAfterTestExecutionCallback {

    private static final ContractFilter FILTER = new ContractFilter();

    /** REST Assured would look for the modules of a new mapper with each body that it sends. */
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    static {
        WalkedPaths.install();
    }

    /** Fails where an answer is not as the document says. */
    static void hold(String method, String path, ServiceAnswer answer) {
        FILTER.check(method, path, answer);
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
