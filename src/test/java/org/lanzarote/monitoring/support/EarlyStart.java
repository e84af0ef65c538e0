package org.lanzarote.monitoring.support;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Starts PostgreSQL and Keycloak while the tests that need neither run; found by JUnit through META-INF/services. */
public class EarlyStart implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        var needed = plan.getRoots().stream()
                .flatMap(engine -> plan.getDescendants(engine).stream())
                .anyMatch(EarlyStart::needsThem);
        if (needed) {
            new Thread(StartedServices::settings, "local-services").start();
        }
    }

    /** By the name of the annotation: the class comes of another class loader. */
    private static boolean needsThem(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass())
                .filter(type -> Arrays.stream(type.getAnnotations())
                        .anyMatch(annotation ->
                                annotation.annotationType().getName().equals(QuarkusTest.class.getName())))
                .isPresent();
    }
}
