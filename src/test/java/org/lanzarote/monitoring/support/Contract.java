package org.lanzarote.monitoring.support;

import io.quarkus.test.junit.callback.QuarkusTestAfterTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts every REST Assured call under the contract, and tells the last one of a test that failed. */
public class Contract implements QuarkusTestBeforeEachCallback, QuarkusTestAfterTestExecutionCallback {

    private static final ContractFilter FILTER = new ContractFilter();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(FILTER);
    }

    @Override
    public void afterTestExecution(QuarkusTestMethodContext context) {
        if (context.getTestStatus().isTestFailed()) {
            System.out.println("The last call before the failure: " + FILTER.lastCall());
        }
    }
}
