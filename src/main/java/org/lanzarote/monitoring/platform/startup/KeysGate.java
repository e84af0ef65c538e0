package org.lanzarote.monitoring.platform.startup;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Timer;
import java.util.TimerTask;

/**
 * The gate before the store of keys. It is closed where that store did not answer when the service started, and opens once the
 * store is back and all was checked that a start checks: until then nobody uses it.
 */
@Singleton
@DataSource("keys")
class KeysGate implements AgroalPoolInterceptor {

    /** By which Quarkus migrates that store when it starts, and would not start without it. */
    private static final String MIGRATES = "quarkus.flyway.keys.migrate-at-start";

    private static final int PAUSE_MILLIS = 1000;

    /** What the problem for whoever needs the store is found by. */
    private static final String CONNECTION_REFUSED = "08004";

    /** The main class closes it, before there is any bean. */
    private static volatile boolean isClosed;

    /** Closes it, and opens it again when the store is back and safe. */
    static void closeUntilChecked(ProductionSettings settings) {
        isClosed = true;
        System.setProperty(MIGRATES, "false");
        new Timer("keys-gate", true).schedule(new Check(settings), PAUSE_MILLIS, PAUSE_MILLIS);
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        if (isClosed) {
            close(connection);
            throw new IllegalStateException(
                    new SQLException("The store of keys is not checked yet", CONNECTION_REFUSED));
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            Log.debug("The store of keys did not say goodbye");
        }
    }

    /** What a start does with the store of keys, done again and again until it is there and safe. */
    private static final class Check extends TimerTask {

        private final ProductionSettings settings;
        private String told = "";

        Check(ProductionSettings settings) {
            this.settings = settings;
        }

        @Override
        public void run() {
            try {
                openIfSafe(new StoreCheck(settings).late(Store.KEYS));
            } catch (RuntimeException e) {
                tell(e.toString());
            }
        }

        private void openIfSafe(SettingsFaults findings) {
            if (findings.isUnsafe()) {
                tell(String.join(" ", findings.unsafe()));
            } else if (findings.unknown().isEmpty()) {
                isClosed = false;
                cancel();
                Log.info("The store of keys is back and was checked: it is used from now on");
            }
        }

        /** Told once, as long as it stays the same. */
        private void tell(String text) {
            if (!text.equals(told)) {
                Log.errorf("The store of keys is back and is not used: %s", text);
                told = text;
            }
        }
    }
}
