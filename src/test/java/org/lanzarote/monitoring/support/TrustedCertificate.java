package org.lanzarote.monitoring.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.config.ConfigProvider;

/** The certificate of localhost that systems in tests show, and that the service then trusts when it calls a webhook. */
public final class TrustedCertificate {

    private static final String FILE = "quarkus.tls.webhooks.trust-store.p12.path";
    private static final String PASSWORD = "not-a-secret";

    private TrustedCertificate() {}

    /** Makes one, and gives the settings by which the service trusts it. */
    static Map<String, String> settings() {
        try {
            var folder = Files.createTempDirectory("certificate");
            var file = folder.resolve("localhost.p12");
            keytool(file);
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return Map.of(FILE, file.toString(), "quarkus.tls.webhooks.trust-store.p12.password", PASSWORD);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("There is no certificate", e);
        }
    }

    /** What a server shows it with; read once, since opening the store costs a tenth of a second. */
    public static SSLContext server() {
        return Shown.CONTEXT;
    }

    private static SSLContext read() {
        try {
            return context();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The certificate cannot be read", e);
        }
    }

    private static SSLContext context() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(
                ConfigProvider.getConfig().getValue(FILE, Path.class).toFile(), PASSWORD.toCharArray());
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(Path file) throws IOException, InterruptedException {
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "30",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        var output = new String(keytool.getInputStream().readAllBytes(), UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool says " + output);
        }
    }

    private static final class Shown {

        private static final SSLContext CONTEXT = read();
    }
}
