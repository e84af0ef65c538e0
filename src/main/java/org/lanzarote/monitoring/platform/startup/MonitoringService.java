package org.lanzarote.monitoring.platform.startup;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The main class of the production artifact: it starts the service, unless its settings are not safe. With the argument
 * "migrate" it brings the databases to what this release needs, and ends. With "rehearse" and a list of classes it does what
 * of a start needs no server, and ends.
 */
@QuarkusMain
public final class MonitoringService {

    public static void main(String... args) {
        if (List.of(args).contains(Rehearsal.ARGUMENT)) {
            rehearse(Rehearsal.of(args));
            return;
        }
        var settings = ProductionSettings.of(ConfigProvider.getConfig());
        if (List.of(args).contains(Migration.ARGUMENT)) {
            endIfForbidden(new Migration(settings).run());
            return;
        }
        var realm = CompletableFuture.supplyAsync(() -> Realm.faults(settings));
        var stores = CompletableFuture.supplyAsync(() -> new StoreCheck(settings).atStart());
        var loader = begin();
        var findings = new SettingsFaults();
        new SettingsCheck(settings).tell(findings);
        new SecretsCheck(settings).tell(findings);
        new LogCheck(settings).tell(findings);
        if (!findings.isUnsafe()) {
            prepare(loader);
        }
        findings.addAll(stores.join());
        findings.addAll(realm.join());
        endIfForbidden(findings);
        if (findings.isAway(Store.KEYS)) {
            KeysGate.closeUntilChecked(settings);
        }
        Quarkus.run(args);
    }

    private static void rehearse(Rehearsal rehearsal) {
        var loader = begin();
        prepare(loader);
        if (!rehearsal.run(loader)) {
            System.exit(1);
        }
    }

    private static ClassLoader begin() {
        answerEachAddress();
        var main = Thread.currentThread();
        var loader = new WithoutApiDocument(main.getContextClassLoader());
        main.setContextClassLoader(loader);
        return loader;
    }

    private static void endIfForbidden(SettingsFaults findings) {
        System.err.print(findings.text());
        if (findings.forbidStart()) {
            System.exit(1);
        }
    }

    /** Quarkus would answer an address that is none before anything of ours, with an empty 400; platform.http says why. */
    public static void answerEachAddress() {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    /**
     * Makes ready, while Keycloak and the databases are asked, what of the application asks nobody: nearly half of the time that
     * a start takes. What fails here fails again when the application is run, and is told then.
     */
    private static void prepare(ClassLoader loader) {
        try {
            Class.forName(Application.APP_CLASS_NAME, true, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            System.err.println("Quarkus cannot be made ready: " + e);
        }
    }
}
