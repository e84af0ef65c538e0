package org.lanzarote.monitoring.local;

import org.flywaydb.core.Flyway;

/**
 * Checks that a kept database was made by the present migrations, which are edited in place until the first release.
 */
final class LocalSchema {

    private LocalSchema() {}

    static void requireCurrent(String url, String owner, String password, String migrations, LocalFolder folder) {
        var made = Flyway.configure(LocalSchema.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations("classpath:" + migrations)
                .placeholderReplacement(false)
                .ignoreMigrationPatterns("*:pending")
                .load()
                .validateWithResult();
        if (!made.validationSuccessful) {
            throw new LocalFailure(
                    "The database in %s was made by an earlier state of %s: delete the folder and start anew."
                            .formatted(folder.path(), migrations));
        }
    }
}
