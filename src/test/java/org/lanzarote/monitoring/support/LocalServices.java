package org.lanzarote.monitoring.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;

/** PostgreSQL and Keycloak for every Quarkus test. */
@WithTestResource(value = LocalServices.class, scope = TestResourceScope.GLOBAL)
public class LocalServices implements QuarkusTestResourceLifecycleManager {

    /** The setting that tells the realm's address, without the relay. */
    static final String REALM = "local.keycloak.realm";

    /** The setting that tells where Keycloak sends its e-mails. */
    public static final String MAIL_PORT = "local.mail.port";

    @Override
    public Map<String, String> start() {
        return StartedServices.settings();
    }

    @Override
    public void stop() {
        // They end with the JVM.
    }
}
