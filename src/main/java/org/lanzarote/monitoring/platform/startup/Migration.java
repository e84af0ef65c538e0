package org.lanzarote.monitoring.platform.startup;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings both databases to what this release needs, as their owners, without starting the service: what serves requests then
 * needs no owner's password.
 */
record Migration(ProductionSettings settings) {

    /** The argument of the main class that asks for it. */
    static final String ARGUMENT = "migrate";

    private static final String FINDS_IT_DONE = "false";

    /** Whether all was migrated; if not, the findings say why. */
    SettingsFaults run() {
        var findings = new SettingsFaults();
        for (var store : Store.values()) {
            List.of(store.url, store.role, store.owner, store.ownerPassword)
                    .forEach(name -> new SettingsCheck(settings).required(findings, name));
        }
        for (var store : Store.values()) {
            if (!findings.isUnsafe()) {
                migrate(store, findings);
            }
        }
        return findings;
    }

    /** Finds a database in which migrations of this release are missing, where a start makes none. */
    static void tell(ProductionSettings settings, Store store, SettingsFaults findings) {
        if (isOfTheStart(settings, store)) {
            return;
        }
        try {
            var found = flyway(settings, store)
                    .dataSource(
                            value(settings, store.url), value(settings, store.role), value(settings, store.password))
                    .load()
                    .validateWithResult();
            if (!found.validationSuccessful) {
                findings.unsafe(pending(store, found.getAllErrorMessages()));
            }
        } catch (FlywayException e) {
            if (store.isAway(settings, e)) {
                store.tellAway(findings, e);
            } else {
                findings.unsafe(pending(store, String.valueOf(e.getMessage())));
            }
        }
    }

    /** Whether a start of the service makes it. */
    static boolean isOfTheStart(ProductionSettings settings, Store store) {
        return settings.get(store.migrates).filter(FINDS_IT_DONE::equals).isEmpty();
    }

    void migrate(Store store, SettingsFaults findings) {
        try {
            flyway(settings, store)
                    .dataSource(
                            value(settings, store.url),
                            value(settings, store.owner),
                            value(settings, store.ownerPassword))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            findings.unsafe("%s could not be migrated by %s: %s".formatted(store.url, store.owner, e.getMessage()));
        }
    }

    private static FluentConfiguration flyway(ProductionSettings settings, Store store) {
        return Flyway.configure(Migration.class.getClassLoader())
                .locations("classpath:" + store.migrations)
                .placeholders(Map.of("serviceRole", value(settings, store.role)));
    }

    private static String pending(Store store, String what) {
        return "%s is false, and %s leads to a database that is not what this release needs: migrate it first (%s). %s"
                .formatted(store.migrates, store.url, "java -jar quarkus-run.jar " + ARGUMENT, what.strip());
    }

    private static String value(ProductionSettings settings, String name) {
        return settings.get(name).orElse("");
    }
}
