package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.toMap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;
import org.lanzarote.monitoring.local.LocalFolder;
import org.lanzarote.monitoring.local.LocalServers;

/** PostgreSQL and Keycloak for every Quarkus test: started once per run, ended with the JVM. */
@WithTestResource(value = LocalServices.class, scope = TestResourceScope.GLOBAL)
public class LocalServices implements QuarkusTestResourceLifecycleManager {

    /** System properties, for they alone are shared by the class loaders of the test profiles. */
    private static final String PREFIX = "local.services.";

    @Override
    public Map<String, String> start() {
        if (running().isEmpty()) {
            LocalServers.throwaway(LocalFolder.open())
                    .settings()
                    .forEach((name, value) -> System.setProperty(PREFIX + name, value));
        }
        return running();
    }

    @Override
    public void stop() {
        // The next profile uses the same ones.
    }

    private static Map<String, String> running() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .collect(toMap(name -> name.substring(PREFIX.length()), System::getProperty));
    }
}
