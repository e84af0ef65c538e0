package org.lanzarote.monitoring.platform.startup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;

/** The main class of the production artifact: it starts the service, unless its settings are not safe. */
@QuarkusMain
public final class MonitoringService {

    public static void main(String... args) {
        var settings = ProductionSettings.of(ConfigProvider.getConfig());
        // While Keycloak is asked, so are the databases.
        var realm = CompletableFuture.supplyAsync(() -> Realm.faults(settings));
        var findings = new SettingsFaults();
        new SettingsCheck(settings).tell(findings);
        new SecretsCheck(settings).tell(findings);
        new LogCheck(settings).tell(findings);
        for (var store : Store.values()) {
            RunRole.tell(settings, store, findings);
        }
        Apart.tell(settings, findings);
        findings.addAll(realm.join());
        System.err.print(findings.text());
        if (findings.isUnsafe()) {
            System.exit(1);
        }
        // Quarkus would answer an address that is none before anything of ours, with an empty 400; platform.http says
        // why.
        System.setProperty("vertx.disableURIValidation", "true");
        var main = Thread.currentThread();
        main.setContextClassLoader(new WithoutApiDocument(main.getContextClassLoader()));
        Quarkus.run(args);
    }
}
